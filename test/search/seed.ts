/** Numbers that look random and are the same every time. */
export interface Seed {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number
  pick<Item>(items: readonly Item[]): Item
  /** A few different items, in an order of their own. */
  some<Item>(items: readonly Item[], count: number): Item[]
}

/** A linear congruential generator; its upper bits are good enough to choose queries with. */
export function seedFrom(start: number): Seed {
  let state = start >>> 0
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }
  return {
    below,
    pick,
    some(items, count) {
      const rest = [...items]
      return Array.from({ length: Math.min(count, rest.length) }, () =>
        rest.splice(below(rest.length), 1),
      ).flat()
    },
  }
}
