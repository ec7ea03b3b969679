import type { Block, Locale } from '../model.ts'
import { groupHtml, isNumbered } from './block-html.ts'
import type { Placed } from './block-html.ts'
import { escapeHtml } from './escape.ts'
import { showWords } from './words.ts'

/** Both texts in one, with what did not change folded away. */
export function textHtml(blocks: readonly Block[], language: Locale): string {
  const html: string[] = []
  let unchanged: (readonly Placed[])[] = []
  for (const group of groupsOf(blocks)) {
    if (group.every(({ block }) => block.state === 'kept' && !block.moved)) {
      unchanged.push(group)
      continue
    }
    const headings = headingsAtEnd(unchanged)
    html.push(foldedHtml(unchanged.slice(0, unchanged.length - headings.length), language))
    html.push(...[...headings, group].map((each) => groupHtml(each, language)))
    unchanged = []
  }
  html.push(foldedHtml(unchanged, language))
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

/** The headings under which a change stands are shown with it. */
function headingsAtEnd(groups: readonly (readonly Placed[])[]): (readonly Placed[])[] {
  const isHeading = (group: readonly Placed[]): boolean => group[0]?.block.kind === 'heading'
  const last = groups.findLastIndex((group) => !isHeading(group))
  return groups.slice(last + 1)
}

function foldedHtml(groups: readonly (readonly Placed[])[], language: Locale): string {
  if (groups.length === 0) return ''
  const count = groups.reduce((sum, group) => sum + group.length, 0)
  const inside = groups.map((group) => groupHtml(group, language)).join('')
  const words = escapeHtml(showWords(language).unchanged(count))
  return `<details class="unchanged"><summary>${words}</summary>${inside}</details>`
}
