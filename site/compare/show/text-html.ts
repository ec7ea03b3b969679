import type { Block, Locale } from '../model.ts'
import { groupHtml, headingLevel, isNumbered } from './block-html.ts'
import type { Placed } from './block-html.ts'
import { escapeHtml } from './escape.ts'
import { showWords } from './words.ts'

/** Both texts in one, with what did not change folded away. */
export function textHtml(blocks: readonly Block[], language: Locale): string {
  const html: string[] = []
  let unchanged: Group[] = []
  for (const group of groupsOf(blocks)) {
    if (group.every(({ block }) => block.state === 'kept' && !block.moved)) {
      unchanged.push(group)
      continue
    }
    html.push(unchangedHtml(unchanged, headingsAbove(unchanged, group), language), groupHtml(group, language))
    unchanged = []
  }
  html.push(unchangedHtml(unchanged, new Set(), language))
  return html.join('')
}

/** Rows and items that follow each other are one table and one list. */
function groupsOf(blocks: readonly Block[]): Placed[][] {
  const groups: Placed[][] = []
  blocks.forEach((block, index) => {
    const last = groups.at(-1)
    if (last?.[0] && areOne(last[0].block, block)) last.push({ block, index })
    else groups.push([{ block, index }])
  })
  return groups
}

function areOne(one: Block, other: Block): boolean {
  if (one.kind !== other.kind) return false
  return one.kind === 'row' || (one.kind === 'item' && isNumbered(one) === isNumbered(other))
}

/** The headings under which a change stands, the nearest and those above it: no level may be missing on the page. */
function headingsAbove(unchanged: readonly Group[], changed: Group): ReadonlySet<Group> {
  const above = new Set<Group>()
  let level = levelOf(changed)
  for (const group of unchanged.toReversed()) {
    if (levelOf(group) >= level) continue
    above.add(group)
    level = levelOf(group)
  }
  return above
}

/** The level of a heading; what is none stands below all of them. */
function levelOf([first]: Group): number {
  return first?.block.kind === 'heading' ? headingLevel(first.block) : Infinity
}

function unchangedHtml(groups: readonly Group[], shown: ReadonlySet<Group>, language: Locale): string {
  const html: string[] = []
  let folded: Group[] = []
  for (const group of groups) {
    if (!shown.has(group)) {
      folded.push(group)
      continue
    }
    html.push(foldedHtml(folded, language), groupHtml(group, language))
    folded = []
  }
  return [...html, foldedHtml(folded, language)].join('')
}

function foldedHtml(groups: readonly Group[], language: Locale): string {
  if (groups.length === 0) return ''
  const count = groups.reduce((sum, group) => sum + group.length, 0)
  const inside = groups.map((group) => groupHtml(group, language)).join('')
  const words = escapeHtml(showWords(language).unchanged(count))
  return `<details class="unchanged"><summary>${words}</summary>${inside}</details>`
}

type Group = readonly Placed[]
