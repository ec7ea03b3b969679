import { lengthOf } from './layout.ts'
import type { Meta } from './layout.ts'
import type { Match } from './match.ts'

// BM25 with the usual saturation and length parameters.
const saturation = 1.2
const lengthShare = 0.6

/** A record with its score; `coverage` is the share of the query that it holds, by weight of the terms. */
export interface Ranked {
  readonly record: number
  readonly score: number
  readonly coverage: number
  /** Number of terms of the query if its title or heading holds all of them, else 0. */
  readonly titled: number
}

/**
 * Ranks records for a query: BM25, times the square of what share of the query they hold, plus a bonus for titles.
 * So it is OR with a steep preference for all of it: one foreign word never empties the list.
 */
export function rank(tokens: readonly (readonly Match[])[], { lengths }: Meta): Ranked[] {
  const scores = new Map<number, Score>()
  let mass = 0
  for (const matches of tokens) {
    const { frequencies, titled } = merge(matches)
    const found = frequencies.size
    const rarity = Math.log(1 + (lengths.length - found + 0.5) / (found + 0.5))
    // A token that nothing holds still counts as half of a rare one, so that what lacks it is not complete.
    mass += found > 0 ? rarity : Math.log(1 + lengths.length) / 2
    for (const [record, frequency] of frequencies) {
      const score = scores.get(record) ?? { bm25: 0, held: 0, titled: 0 }
      const norm = saturation * (1 - lengthShare + lengthShare * lengthOf(lengths[record] ?? 0))
      score.bm25 += (rarity * frequency * (saturation + 1)) / (frequency + norm)
      score.held += rarity
      if (titled.has(record)) score.titled += rarity
      scores.set(record, score)
    }
  }
  return [...scores].map(([record, score]) => rankOne(record, score, mass, tokens.length)).sort(byScore)
}

/** Best first; ties by number, so that results never change from one look to the next. */
export function byScore(left: Ranked, right: Ranked): number {
  return right.score - left.score || left.record - right.record
}

function rankOne(record: number, { bm25, held, titled }: Score, mass: number, terms: number): Ranked {
  const coverage = mass > 0 ? Math.min(1, held / mass) : 0
  const titleCoverage = mass > 0 ? titled / mass : 0
  return {
    record,
    coverage,
    titled: titleCoverage > 0.999 ? terms : 0,
    score: bm25 * coverage ** 2 + 3 * mass * titleCoverage ** 2 * coverage,
  }
}

/** What one token stands for, as one term: frequencies added up by weight. */
function merge(matches: readonly Match[]): { frequencies: Map<number, number>; titled: Set<number> } {
  const frequencies = new Map<number, number>()
  const titled = new Set<number>()
  for (const { postings, weight } of matches) {
    postings.records.forEach((record, index) => {
      const stored = postings.weights[index] ?? 0
      const frequency = 2 ** ((stored & 63) / 8) - 1
      frequencies.set(record, (frequencies.get(record) ?? 0) + weight * frequency)
      if (stored & 64) titled.add(record)
    })
  }
  return { frequencies, titled }
}

interface Score {
  bm25: number
  held: number
  titled: number
}
