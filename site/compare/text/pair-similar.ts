import { similarity } from '../../../linter/wording/index.ts'
import type { Likeness } from '../../../linter/wording/index.ts'

/** A line that nothing equals, as what it can be recognised by. */
export interface Candidate {
  readonly index: number
  /** Only lines of one class can continue each other. */
  readonly class: string
  /** The first cell of a row; `''` for all else. */
  readonly name: string
  readonly likeness: Likeness
}

/**
 * Pairs two runs of lines so that what is paired is as alike as can be, in order. Long runs are only compared near their
 * diagonal, so that the time grows with their length.
 */
export function pairInOrder(
  before: readonly Candidate[],
  after: readonly Candidate[],
): (readonly [number, number])[] {
  const width = Math.max(narrowest, Math.floor(cellsPerRun / Math.max(before.length, after.length, 1)))
  const slope = after.length / Math.max(1, before.length)
  // One row for each line before: the best sum of likeness from there on, for each line after within the band.
  const rows: Row[] = []
  let below: Row = { first: 0, best: [], step: [] }
  for (let one = before.length - 1; one >= 0; one--) {
    const centre = Math.round(one * slope)
    const first = Math.max(0, centre - width)
    const last = Math.min(after.length - 1, centre + width)
    const row: Row = { first, best: [], step: [] }
    for (let other = last; other >= first; other--) {
      const likeness = likenessBetween(before[one], after[other])
      const paired = likeness > 0 ? likeness + bestAt(below, other + 1) : -1
      const skipped = bestAt(below, other)
      const inserted = other < last ? bestAt(row, other + 1) : 0
      const best = Math.max(paired, skipped, inserted)
      row.best[other - first] = best
      row.step[other - first] = best === paired ? 'pair' : best === skipped ? 'before' : 'after'
    }
    rows[one] = row
    below = row
  }
  return follow(rows, before, after)
}

function follow(
  rows: readonly Row[],
  before: readonly Candidate[],
  after: readonly Candidate[],
): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  let [one, other] = [0, 0]
  while (one < before.length && other < after.length) {
    const { first, step } = rows[one] ?? { first: 0, step: [] }
    // Left of the band nothing pairs, right of it neither.
    const next = other < first ? 'after' : (step[other - first] ?? 'before')
    const [left, right] = [before[one], after[other]]
    if (next === 'pair' && left && right) pairs.push([left.index, right.index])
    if (next !== 'after') one++
    if (next !== 'before') other++
  }
  return pairs
}

function bestAt({ first, best }: Row, other: number): number {
  // Left of the band the band's first place is the best that is known; right of it there is nothing.
  return best[Math.max(0, other - first)] ?? 0
}

function likenessBetween(one: Candidate | undefined, other: Candidate | undefined): number {
  if (!one || !other || one.class !== other.class) return 0
  const likeness = similarity(one.likeness, other.likeness)
  return likeness >= leastAlike ? likeness : 0
}

// Half of what two lines say is the least that makes one an edit of the other.
const leastAlike = 0.45
const narrowest = 5
const cellsPerRun = 4_000

interface Row {
  readonly first: number
  readonly best: number[]
  readonly step: ('pair' | 'before' | 'after')[]
}
