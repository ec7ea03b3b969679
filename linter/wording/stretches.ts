import { diffArrays } from 'diff/lib/diff/array.js'
import type { Budget } from './budget.ts'

/** Stretches of two sequences that follow each other: equal on both sides, or on one side only. */
export interface Stretch {
  readonly before: number
  readonly after: number
  readonly equal: boolean
}

/**
 * The shortest way from one sequence to the other. Beyond the budget, what stands between the common beginning and end
 * is one stretch that differs.
 */
export function stretches<Token>(
  before: readonly Token[],
  after: readonly Token[],
  budget: Budget,
): Stretch[] {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const middle = between(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
    budget,
  )
  return [
    { before: start, after: start, equal: true },
    ...middle,
    { before: end, after: end, equal: true },
  ].filter((stretch) => stretch.before + stretch.after > 0)
}

function between<Token>(before: readonly Token[], after: readonly Token[], budget: Budget): Stretch[] {
  const replaced = [{ before: before.length, after: after.length, equal: false }]
  const size = before.length + after.length
  if (before.length === 0 || after.length === 0) return replaced
  // The search takes time with the square of the number of edits, in the worst case by the length of the texts.
  const edits = Math.floor(Math.min(mostEdits, Math.sqrt(Math.max(0, budget.left)), budget.left / size))
  if (edits === 0 || size > longest) return replaced
  const found = diffArrays([...before], [...after], { maxEditLength: edits })
  const spent = found
    ? found.reduce((sum, part) => sum + (part.added || part.removed ? part.count : 0), 0)
    : edits
  budget.left -= spent * spent + size
  return (
    found?.map(({ count, added, removed }) => ({
      before: added ? 0 : count,
      after: removed ? 0 : count,
      equal: !added && !removed,
    })) ?? replaced
  )
}

const mostEdits = 800
const longest = 20_000
