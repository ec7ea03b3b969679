import type { Line } from '../model.ts'
import type { Budget } from './budget.ts'
import { foldTypography } from './fold.ts'
import { longestIncreasing } from './increasing.ts'
import { pairEqual } from './pair-equal.ts'
import type { Numbered, Pair } from './pair-equal.ts'
import { pairNamed } from './pair-named.ts'
import { pairAnywhere } from './pair-moved.ts'
import { pairInOrder } from './pair-similar.ts'
import type { Candidate } from './pair-similar.ts'
import { cellsOf } from './read-lines.ts'
import { likenessOf } from './similarity.ts'

/** Which lines of two texts continue each other, in the order of the new text. */
export interface Pairing {
  readonly pairs: readonly Pair[]
  /** Whether a line of the new text stands in the same order as before. */
  readonly inPlace: ReadonlySet<number>
}

/**
 * Equal lines first, wherever they stand, so that no edit takes what only moved; then rows of one name, then lines that were edited in place,
 * then lines that moved and were edited. What stands in order is as much as can.
 */
export function pairLines(before: readonly Line[], after: readonly Line[], budget: Budget): Pairing {
  const numbers = new Map<string, number>()
  const [one, other] = [numbered(before, numbers), numbered(after, numbers)]
  const known = pairEqual(one, other, budget)
  const unequal = left(before, after, known)
  known.push(...pairNamed(unequal.before, unequal.after))
  const edited = gapsBetween(before, after, known).flatMap((gap) => pairInOrder(gap.before, gap.after))
  const rest = left(before, after, [...known, ...edited])
  const pairs = [...known, ...edited, ...pairAnywhere(rest.before, rest.after)]
  pairs.sort(([, first], [, second]) => first - second)
  const inOrder = new Set(longestIncreasing(pairs.map(([index]) => index)))
  return { pairs, inPlace: new Set(pairs.filter((_, index) => inOrder.has(index)).map(([, index]) => index)) }
}

/** Lines that may continue each other: a row is no paragraph, a box that was ticked no empty one. */
function classOf({ kind, mark }: Line): string {
  if (kind === 'title' || kind === 'heading' || kind === 'row' || kind === 'code') return kind
  return mark.includes('☑') ? 'ticked' : mark.includes('☐') ? 'unticked' : 'text'
}

function numbered(lines: readonly Line[], numbers: Map<string, number>): Numbered {
  const headings = new Set<number>()
  const ofLines = lines.map((line) => {
    const key = `${classOf(line)}:${line.kind === 'rule' ? '---' : foldTypography(line.text)}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    if (line.kind === 'heading') headings.add(number)
    return number
  })
  return { numbers: ofLines, headings }
}

/** Lines without a partner, between lines that kept their order. */
function gapsBetween(before: readonly Line[], after: readonly Line[], pairs: readonly Pair[]): Gap[] {
  const sorted = [...pairs].sort(([, one], [, other]) => one - other)
  const inOrder = new Set(longestIncreasing(sorted.map(([index]) => index)))
  const placed = sorted.filter((_, index) => inOrder.has(index))
  const rest = left(before, after, pairs)
  let [oneAt, otherAt] = [0, 0]
  return [...placed, [before.length, after.length] as const].flatMap((end): Gap[] => {
    const [oneFrom, otherFrom] = [oneAt, otherAt]
    while ((rest.before[oneAt]?.index ?? Infinity) < end[0]) oneAt++
    while ((rest.after[otherAt]?.index ?? Infinity) < end[1]) otherAt++
    const gap = { before: rest.before.slice(oneFrom, oneAt), after: rest.after.slice(otherFrom, otherAt) }
    return gap.before.length > 0 && gap.after.length > 0 ? [gap] : []
  })
}

function left(before: readonly Line[], after: readonly Line[], pairs: readonly Pair[]): Gap {
  const [one, other] = [new Set(pairs.map(([index]) => index)), new Set(pairs.map(([, index]) => index))]
  return {
    before: before.filter(({ index }) => !one.has(index)).map(candidate),
    after: after.filter(({ index }) => !other.has(index)).map(candidate),
  }
}

function candidate(line: Line): Candidate {
  const name = line.kind === 'row' ? foldTypography(cellsOf(line)[0] ?? '') : ''
  return { index: line.index, class: classOf(line), name, likeness: likenessOf(foldTypography(line.text)) }
}

interface Gap {
  readonly before: readonly Candidate[]
  readonly after: readonly Candidate[]
}
