import { stretches } from '../../../linter/wording/index.ts'
import type { Budget } from '../../../linter/wording/index.ts'
import { longestIncreasing } from './increasing.ts'

/** Index of a line before and of the line after that continues it. */
export type Pair = readonly [before: number, after: number]

/** A text as numbers: lines with the same number say the same. */
export interface Numbered {
  readonly numbers: readonly number[]
  /** Numbers of headings, which hold a text together where its paragraphs repeat. */
  readonly headings: ReadonlySet<number>
}

/**
 * Pairs lines that say the same: first along headings that occur once on each side, then along other lines that do, then
 * by the shortest way between those. What moved is paired last, in the order of the texts.
 */
export function pairEqual(before: Numbered, after: Numbered, budget: Budget): Pair[] {
  const pairs: Pair[] = []
  const headings = (number: number): boolean => before.headings.has(number)
  const align = (range: Range, isAnchor: (number: number) => boolean, depth: number): void => {
    const inner = trim(range)
    if (inner.start[0] === inner.end[0] || inner.start[1] === inner.end[1]) return
    const found = depth < deepest ? anchors(inner, isAnchor) : []
    if (found.length > 0) {
      pairs.push(...found)
      for (const part of parts(inner, found)) align(part, anyLine, depth + 1)
    } else if (isAnchor === anyLine) shortestWay(inner)
    else align(inner, anyLine, depth + 1)
  }
  align({ start: [0, 0], end: [before.numbers.length, after.numbers.length] }, headings, 0)
  return [...pairs, ...elsewhere(before.numbers, after.numbers, pairs)]

  /** Pairs what is equal at both ends of a range, and gives the rest. */
  function trim({ start: [one, other], end: [oneEnd, otherEnd] }: Range): Range {
    while (one < oneEnd && other < otherEnd && before.numbers[one] === after.numbers[other]) {
      pairs.push([one++, other++])
    }
    while (one < oneEnd && other < otherEnd && before.numbers[oneEnd - 1] === after.numbers[otherEnd - 1]) {
      pairs.push([--oneEnd, --otherEnd])
    }
    return { start: [one, other], end: [oneEnd, otherEnd] }
  }

  /** Lines that occur once on each side of a range, as far as they stand in the same order. */
  function anchors({ start, end }: Range, isAnchor: (number: number) => boolean): Pair[] {
    const left = placesOnce(before.numbers, start[0], end[0])
    const right = placesOnce(after.numbers, start[1], end[1])
    const common = [...right].flatMap(([number, place]): Pair[] => {
      const other = left.get(number) ?? -1
      return place >= 0 && other >= 0 && isAnchor(number) ? [[other, place]] : []
    })
    const inOrder = new Set(longestIncreasing(common.map(([place]) => place)))
    return common.filter((_, index) => inOrder.has(index))
  }

  function shortestWay({ start, end }: Range): void {
    const left = indexes(start[0], end[0])
    const right = indexes(start[1], end[1])
    const leftNumbers = new Set(left.map((index) => before.numbers[index]))
    const rightNumbers = new Set(right.map((index) => after.numbers[index]))
    // A line that the other side does not have needs no search.
    const one = left.filter((index) => rightNumbers.has(before.numbers[index]))
    const other = right.filter((index) => leftNumbers.has(after.numbers[index]))
    const way = stretches(
      one.map((index) => before.numbers[index]),
      other.map((index) => after.numbers[index]),
      budget,
    )
    let [oneAt, otherAt] = [0, 0]
    for (const stretch of way) {
      for (let step = 0; stretch.equal && step < stretch.before; step++) {
        pairs.push([one[oneAt + step] ?? 0, other[otherAt + step] ?? 0])
      }
      oneAt += stretch.before
      otherAt += stretch.after
    }
  }
}

/** Equal lines that no pair holds yet: they stand elsewhere now. */
function elsewhere(before: readonly number[], after: readonly number[], pairs: readonly Pair[]): Pair[] {
  const left = new Set(pairs.map(([index]) => index))
  const right = new Set(pairs.map(([, index]) => index))
  const waiting = new Map<number, number[]>()
  for (let index = before.length - 1; index >= 0; index--) {
    if (left.has(index)) continue
    const number = before[index] ?? -1
    const places = waiting.get(number)
    if (places) places.push(index)
    else waiting.set(number, [index])
  }
  return after.flatMap((number, index): Pair[] => {
    const place = right.has(index) ? undefined : waiting.get(number)?.pop()
    return place === undefined ? [] : [[place, index]]
  })
}

/** Number → its place, or -1 where it occurs more than once. */
function placesOnce(numbers: readonly number[], start: number, end: number): Map<number, number> {
  const places = new Map<number, number>()
  for (let index = start; index < end; index++) {
    const number = numbers[index] ?? -1
    places.set(number, places.has(number) ? -1 : index)
  }
  return places
}

function parts({ start, end }: Range, anchors: readonly Pair[]): Range[] {
  const starts: Pair[] = [start, ...anchors.map(([one, other]): Pair => [one + 1, other + 1])]
  return starts.map((from, index) => ({ start: from, end: anchors[index] ?? end }))
}

function indexes(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}

const anyLine = (): boolean => true
// Each round finds lines that occur once in a part; a few rounds find all that matter.
const deepest = 6

interface Range {
  readonly start: Pair
  readonly end: Pair
}
