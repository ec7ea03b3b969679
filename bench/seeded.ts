/** Random choices that are the same in every run: a benchmark on other data is another benchmark. */
export interface Seeded {
  /** A whole number below `limit`. */
  below(limit: number): number
  pick<Item>(items: readonly Item[]): Item
  /** That many different ones of the items, in random order. */
  some<Item>(items: readonly Item[], count: number): Item[]
}

/** Mulberry32: small, fast, and well mixed enough for texts. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  return {
    below,
    pick: (items) => items[below(items.length)]!,
    some(items, count) {
      const left = [...items]
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(below(left.length), 1)[0]!,
      )
    },
  }
}
