import type { Change } from '../model/change.ts'
import type { Locale } from '../model/finding.ts'
import { groundOf, wordsOf } from './words.ts'

/** All that is told of one change, line by line, for hosts that show a change by itself beside its file. */
export function saidOf(change: Change, locale: Locale, prefix: string): string {
  const { class: kind, message, side, path, place, duties, todo, accepted } = change
  const words = wordsOf[locale]
  const before = `${words.before}${words.colon}${prefix}${path}:${place.line}:${place.column}`
  return [
    `${words.classes[kind]}${words.colon}${message}`,
    // What is gone has no line in the files that the host shows.
    ...(side === 'base' ? [before] : []),
    ...duties.map((duty) => `• ${duty.message}${words.brackets(groundOf(duty, words))}`),
    ...todo.map((item) => `□ ${item.message}`),
    ...(accepted ? [`✓ ${words.approved}${words.colon}${accepted.reason}`] : []),
  ].join('\n')
}
