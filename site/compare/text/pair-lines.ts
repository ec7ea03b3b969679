import { foldTypography, likenessOf } from '../../../linter/wording/index.ts'
import type { Budget } from '../../../linter/wording/index.ts'
import type { Line } from '../model.ts'
import { longestIncreasing } from './increasing.ts'
import { pairEqual } from './pair-equal.ts'
import type { Numbered, Pair } from './pair-equal.ts'
import { pairNamed } from './pair-named.ts'
import { pairAnywhere } from './pair-moved.ts'
import { pairInOrder } from './pair-similar.ts'
import type { Candidate } from './pair-similar.ts'
import { cellsOf } from './read-lines.ts'

/** Which lines of two texts continue each other, in the order of the new text. */
export interface Pairing {
  readonly pairs: readonly Pair[]
  /** Whether a line of the new text stands in the same order as before. */
  readonly inPlace: ReadonlySet<number>
}

/**
 * Equal lines first, wherever they stand, so that no edit takes what only moved; then rows of one name, then lines that
 * were edited in place, then lines that moved and were edited. What stands in order is as much as can.
 */
export function pairLines(before: readonly Line[], after: readonly Line[], budget: Budget): Pairing {
  const pairs: Pair[] = [...pairSame(before, after, exactly, budget)]
  const [old, now] = rest(before, after, pairs)
  pairs.push(...pairSame(old, now, foldedly, budget))
  pairs.push(...pairNamed(...candidates(before, after, pairs)))
  pairs.push(...gapsBetween(before, after, pairs).flatMap((gap) => pairInOrder(gap.before, gap.after)))
  pairs.push(...pairAnywhere(...candidates(before, after, pairs)))
  pairs.sort(([, one], [, other]) => one - other)
  const inOrder = new Set(longestIncreasing(pairs.map(([index]) => index)))
  return { pairs, inPlace: new Set(pairs.filter((_, index) => inOrder.has(index)).map(([, index]) => index)) }
}

/** Pairs lines that have the same key. */
function pairSame(
  before: readonly Line[],
  after: readonly Line[],
  keyOf: (line: Line) => string,
  budget: Budget,
): Pair[] {
  const numbers = new Map<string, number>()
  const pairs = pairEqual(numbered(before, keyOf, numbers), numbered(after, keyOf, numbers), budget)
  return pairs.map(([one, other]) => [before[one]?.index ?? -1, after[other]?.index ?? -1])
}

function numbered(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
  numbers: Map<string, number>,
): Numbered {
  const headings = new Set<number>()
  const ofLines = lines.map((line) => {
    const key = keyOf(line)
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    if (line.kind === 'heading') headings.add(number)
    return number
  })
  return { numbers: ofLines, headings }
}

/** The numbers of items and footnotes follow from what stands before them. */
function exactly({ kind, mark, text }: Line): string {
  return `${kind} ${mark.replace(/\d+/g, '1')} ${text}`
}

function foldedly(line: Line): string {
  return `${classOf(line)} ${line.kind === 'rule' ? '---' : foldTypography(line.text)}`
}

/** Lines that may continue each other: a row is no paragraph, a box that was ticked no empty one. */
function classOf({ kind, mark }: Line): string {
  if (kind === 'title' || kind === 'heading' || kind === 'row' || kind === 'code') return kind
  return mark.includes('☑') ? 'ticked' : mark.includes('☐') ? 'unticked' : 'text'
}

/** Lines without a partner, between lines that kept their order. */
function gapsBetween(before: readonly Line[], after: readonly Line[], pairs: readonly Pair[]): Gap[] {
  const sorted = [...pairs].sort(([, one], [, other]) => one - other)
  const inOrder = new Set(longestIncreasing(sorted.map(([index]) => index)))
  const placed = sorted.filter((_, index) => inOrder.has(index))
  const [old, now] = candidates(before, after, pairs)
  let [oneAt, otherAt] = [0, 0]
  return [...placed, [before.length, after.length] as const].flatMap((end): Gap[] => {
    const [oneFrom, otherFrom] = [oneAt, otherAt]
    while ((old[oneAt]?.index ?? Infinity) < end[0]) oneAt++
    while ((now[otherAt]?.index ?? Infinity) < end[1]) otherAt++
    const gap = { before: old.slice(oneFrom, oneAt), after: now.slice(otherFrom, otherAt) }
    return gap.before.length > 0 && gap.after.length > 0 ? [gap] : []
  })
}

/** Lines of both texts without a partner. */
function rest(
  before: readonly Line[],
  after: readonly Line[],
  pairs: readonly Pair[],
): readonly [before: Line[], after: Line[]] {
  const old = new Set(pairs.map(([index]) => index))
  const now = new Set(pairs.map(([, index]) => index))
  return [before.filter(({ index }) => !old.has(index)), after.filter(({ index }) => !now.has(index))]
}

function candidates(
  before: readonly Line[],
  after: readonly Line[],
  pairs: readonly Pair[],
): readonly [before: Candidate[], after: Candidate[]] {
  const [old, now] = rest(before, after, pairs)
  return [old.map(candidate), now.map(candidate)]
}

function candidate(line: Line): Candidate {
  const name = line.kind === 'row' ? foldTypography(cellsOf(line)[0] ?? '') : ''
  return { index: line.index, class: classOf(line), name, likeness: likenessOf(foldTypography(line.text)) }
}

interface Gap {
  readonly before: readonly Candidate[]
  readonly after: readonly Candidate[]
}
