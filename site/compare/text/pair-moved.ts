import { similarity } from '../../../linter/wording/index.ts'
import type { Candidate } from './pair-similar.ts'

/**
 * Pairs lines that are very alike wherever they stand. Each line is known by its few smallest hashes, which alike lines
 * are likely to share (MinHash), so that only lines with one in common are compared.
 */
export function pairAnywhere(
  before: readonly Candidate[],
  after: readonly Candidate[],
): (readonly [number, number])[] {
  const known = new Map<number, number[]>()
  before.forEach((line, place) => {
    for (const hash of signature(line)) {
      const places = known.get(hash)
      // A hash that many lines share tells none of them apart.
      if (!places) known.set(hash, [place])
      else if (places.length < mostLines) places.push(place)
    }
  })
  const taken = new Set<number>()
  return after.flatMap((line): (readonly [number, number])[] => {
    const places = new Set(signature(line).flatMap((hash) => known.get(hash) ?? []))
    let best = { place: -1, likeness: leastAlike }
    for (const place of places) {
      const other = before[place]
      if (!other || taken.has(place) || other.class !== line.class) continue
      const likeness = similarity(other.likeness, line.likeness)
      if (likeness > best.likeness) best = { place, likeness }
    }
    const found = before[best.place]
    if (!found) return []
    taken.add(best.place)
    return [[found.index, line.index]]
  })
}

function signature({ likeness }: Candidate): number[] {
  const hashes = [...likeness.pairs.keys()].map((pair) => Math.imul(pair ^ (pair >>> 15), 0x2c1b3c6d) >>> 0)
  return hashes.sort((one, other) => one - other).slice(0, hashesPerLine)
}

const leastAlike = 0.7
const mostLines = 12
const hashesPerLine = 8
