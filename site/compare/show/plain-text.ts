import { isChanged } from '../explain.ts'
import { directionWords, hasMeaning, labelWords } from '../labels.ts'
import type { Block, Change, Comparison, Line, Locale } from '../model.ts'
import { sectionsOf } from '../text/sections.ts'
import { shownLine } from '../text/shown.ts'
import { showWords } from './words.ts'

/**
 * The changes and the passages that changed, as plain text: for feeds, messages in apps and e-mails. The law of China
 * asks that individuals be told the changed parts (PIPL 17).
 */
export function changedPartsText(comparison: Comparison, language: Locale): string {
  const words = showWords(language)
  const { from, to, removedCommitments, changes } = comparison
  const lines = [words.versions(from, to), '']
  if (changes.length === 0) return [...lines, words.nothing, ''].join('\n')
  const promises = removedCommitments.map(({ text }) => `- ${oneLine(text)}`)
  if (promises.length > 0) lines.push(words.removedCommitments, ...promises, '')
  lines.push(words.changes, ...changes.map((change) => changeLine(change, language)), '')
  const passages = passageLines(comparison.blocks, language)
  if (passages.length > 0) lines.push(words.parts, ...passages, '')
  return lines.join('\n')
}

function changeLine({ label, direction, what, before, after }: Change, language: Locale): string {
  const { open, close, colon, before: beforeWord, after: afterWord } = showWords(language)
  const meaning = hasMeaning(label) ? `${open}${directionWords(direction, language)}${close}` : ''
  const named = `${labelWords(label, language)}${meaning}`
  const values = [
    ...(before === undefined ? [] : [`  ${beforeWord}${colon}${oneLine(before)}`]),
    ...(after === undefined ? [] : [`  ${afterWord}${colon}${oneLine(after)}`]),
  ]
  return [`- ${named}${colon}${oneLine(what)}`, ...values].join('\n')
}

/** Each changed passage under the heading under which it stands. */
function passageLines(blocks: readonly Block[], language: Locale): string[] {
  const sections = sectionsOf(blocks)
  let section = ''
  return blocks.flatMap((block, index) => {
    if (!isChanged(block)) return []
    const heading = sections[index] ?? ''
    const lines = heading === section || heading === '' ? [] : [`[${oneLine(heading)}]`]
    section = heading
    return [...lines, ...passage(block, language)]
  })
}

function passage({ state, before, after }: Block, language: Locale): string[] {
  const words = showWords(language)
  const read = (line: Line | undefined): string => (line ? oneLine(shownLine(line)) : '')
  // Where both read the same, a link leads elsewhere now.
  const withTargets = before !== undefined && after !== undefined && read(before) === read(after)
  const [old, now] = [before, after].map((line) => (line ? oneLine(shownLine(line, withTargets)) : ''))
  if (state === 'removed') return [`- ${words.removed}${words.colon}${old}`]
  if (state === 'added') return [`- ${words.added}${words.colon}${now}`]
  return [
    `- ${words.rewritten}`,
    `  ${words.before}${words.colon}${old}`,
    `  ${words.after}${words.colon}${now}`,
  ]
}

/** Where a line ends says something here, so that what is told must not hold an end. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
