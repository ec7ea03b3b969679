import { partsOf } from './pattern-parts.ts'
import type { Part } from './pattern-parts.ts'

/**
 * Whether a pattern may take longer than anybody waits: where a text can be matched in two ways over and over, each
 * character doubles the ways to try. Patterns that cannot be judged count as slow.
 */
export function isSlowPattern(pattern: string): boolean {
  const part = partsOf(pattern)
  if (!part) return true
  const places: string[] = []
  const { edges } = link(part, places)
  if (places.length > mostPlaces) return true
  const sets = places.map((source) => new RegExp(`^${source}$`, 'u'))
  const meets = (left: number, right: number): boolean =>
    samples.some((sign) => sets[left]?.test(sign) && sets[right]?.test(sign))
  return hasTwoWays(edges, places.length, meets)
}

/**
 * Two ways from a place back to itself over one text. A pair of places is where both ways stand; they part where the pair
 * is of two different places, or where two edges lead the same way.
 */
function hasTwoWays(
  edges: readonly Edge[],
  count: number,
  meets: (a: number, b: number) => boolean,
): boolean {
  const next = new Map<number, number[]>()
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to])
  const steps = (pair: number): number[] => {
    const [left, right] = [Math.floor(pair / count), pair % count]
    return (next.get(left) ?? []).flatMap((a) =>
      (next.get(right) ?? []).filter((b) => meets(a, b)).map((b) => a * count + b),
    )
  }
  for (let place = 0; place < count; place++) {
    const home = place * count + place
    const reached = reach([home], steps)
    const twice = (next.get(place) ?? []).filter((to, at, all) => all.indexOf(to) !== at)
    if (twice.some((to) => reach([to * count + to], steps).has(home))) return true
    for (const pair of reached) {
      const parted = Math.floor(pair / count) !== pair % count
      if (parted && reach([pair], steps).has(home)) return true
    }
  }
  return false
}

/** Everything that can be reached in one step or more. */
function reach(start: readonly number[], steps: (from: number) => number[]): ReadonlySet<number> {
  const seen = new Set<number>()
  const pending = [...start]
  for (let from = pending.pop(); from !== undefined; from = pending.pop()) {
    for (const to of steps(from)) {
      if (seen.has(to)) continue
      seen.add(to)
      pending.push(to)
    }
  }
  return seen
}

/** Numbers the places of a part and notes which may follow which; an edge that comes about twice stands there twice. */
function link(part: Part, places: string[]): Linked {
  if (part.kind === 'set') {
    places.push(part.source)
    return { first: [places.length - 1], last: [places.length - 1], empty: false, edges: [] }
  }
  if (part.kind === 'any') return part.parts.map((one) => link(one, places)).reduce(either)
  if (part.kind === 'all') return part.parts.map((one) => link(one, places)).reduce(then, nothing)
  const copies = part.most > fewCopies ? Math.max(1, Math.min(part.least, fewCopies)) : Math.max(1, part.most)
  const linked = Array.from({ length: copies }, () => link(part.part, places))
  const all = linked.reduce(
    (left, right, at) => then(left, at >= part.least ? optional(right) : right),
    nothing,
  )
  const again = part.most > fewCopies ? linked.at(-1) : undefined
  return {
    ...all,
    empty: all.empty || part.least === 0,
    edges: [...all.edges, ...(again ? across(again, again) : [])],
  }
}

function either(left: Linked, right: Linked): Linked {
  return {
    first: [...left.first, ...right.first],
    last: [...left.last, ...right.last],
    empty: left.empty || right.empty,
    edges: [...left.edges, ...right.edges],
  }
}

function then(left: Linked, right: Linked): Linked {
  return {
    first: left.empty ? [...left.first, ...right.first] : left.first,
    last: right.empty ? [...left.last, ...right.last] : right.last,
    empty: left.empty && right.empty,
    edges: [...left.edges, ...right.edges, ...across(left, right)],
  }
}

const optional = (linked: Linked): Linked => ({ ...linked, empty: true })
const across = ({ last }: Linked, { first }: Linked): Edge[] =>
  last.flatMap((from) => first.map((to): Edge => [from, to]))
const nothing: Linked = { first: [], last: [], empty: true, edges: [] }

// Enough different characters to tell whether two sets have one in common.
const samples = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...'éßжλ客。，、（９\u00a0\u3000😀',
]
const fewCopies = 8
const mostPlaces = 260

type Edge = readonly [from: number, to: number]

interface Linked {
  readonly first: readonly number[]
  readonly last: readonly number[]
  /** Whether it matches nothing as well. */
  readonly empty: boolean
  readonly edges: readonly Edge[]
}
