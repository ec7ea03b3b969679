/** Pairs of characters that stand together, with how often they do: what texts are recognised by. */
export interface Likeness {
  readonly pairs: ReadonlyMap<number, number>
  readonly total: number
}

/** What a text is recognised by. The beginning of a very long one says enough. */
export function likenessOf(text: string): Likeness {
  const pairs = new Map<number, number>()
  const end = Math.min(text.length, longest)
  for (let at = 0; at < end; at++) {
    // The last character pairs with nothing, so that a text of one character can be recognised too.
    const pair = (text.charCodeAt(at) << 16) | (at + 1 < end ? text.charCodeAt(at + 1) : 0)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return { pairs, total: end }
}

/** How alike two texts are, from 0 to 1: twice what they share by all that they have (Dice). */
export function similarity(one: Likeness, other: Likeness): number {
  const [small, large] = one.pairs.size <= other.pairs.size ? [one, other] : [other, one]
  const all = one.total + other.total
  // What differs much in length cannot be alike, and need not be counted.
  if (all === 0 || (2 * Math.min(one.total, other.total)) / all < leastWorthCounting) return 0
  let shared = 0
  for (const [pair, count] of small.pairs) shared += Math.min(count, large.pairs.get(pair) ?? 0)
  return (2 * shared) / all
}

const longest = 1_000
const leastWorthCounting = 0.4
