import type { TermChange } from '../model/frontmatter-pair.ts'
import { textOf } from '../workspace/shape.ts'

/** How a length of time turned. One that is missing or cannot be read asks for nothing, and so never ends. */
export function termChange(before: unknown, after: unknown): TermChange | undefined {
  const [old, now] = [daysOf(before), daysOf(after)]
  if (old === now) return undefined
  return { turn: now > old ? 'longer' : 'shorter', from: textOf(before) || '–', to: textOf(after) || '–' }
}

function daysOf(length: unknown): number {
  const [, count = '', unit = ''] = /^P(\d{1,4})([DWMY])$/.exec(textOf(length)) ?? []
  return count === '' ? Infinity : Number(count) * (days.get(unit) ?? 0)
}

const days: ReadonlyMap<string, number> = new Map([
  ['D', 1],
  ['W', 7],
  // So that a year and twelve months are the same.
  ['M', 365 / 12],
  ['Y', 365],
])
