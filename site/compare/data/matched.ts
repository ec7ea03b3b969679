/** Rows of two versions: those that came, those that went, those that stayed. */
export interface Matched<Row> {
  readonly added: readonly Row[]
  readonly removed: readonly Row[]
  readonly both: readonly (readonly [before: Row, after: Row])[]
}

/**
 * Matches rows by their id, and what is left by their name: readers see no ids, so a row that only changed its id is the
 * same to them. Of rows that share an id, the first is matched with the first, the second with the second.
 */
export function matched<Row>(
  before: readonly Row[],
  after: readonly Row[],
  ...keys: readonly ((row: Row) => string)[]
): Matched<Row> {
  const [keyOf, ...otherKeys] = keys
  if (!keyOf) return { added: after, removed: before, both: [] }
  const [old, now] = [byKey(before, keyOf), byKey(after, keyOf)]
  const both = [...now].flatMap(([key, row]): (readonly [Row, Row])[] => {
    const other = old.get(key)
    return other === undefined ? [] : [[other, row]]
  })
  const rest = matched(
    [...old].flatMap(([key, row]) => (now.has(key) ? [] : [row])),
    [...now].flatMap(([key, row]) => (old.has(key) ? [] : [row])),
    ...otherKeys,
  )
  return { ...rest, both: [...both, ...rest.both] }
}

/** Words that only one of two lists has. */
export function differences(
  before: readonly string[],
  after: readonly string[],
): { readonly added: string[]; readonly removed: string[] } {
  const [old, now] = [new Set(before), new Set(after)]
  return {
    added: [...now].filter((word) => !old.has(word)),
    removed: [...old].filter((word) => !now.has(word)),
  }
}

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> {
  const seen = new Map<string, number>()
  return new Map(
    rows.map((row): [string, Row] => {
      const key = keyOf(row)
      const times = (seen.get(key) ?? 0) + 1
      seen.set(key, times)
      return [`${key} ${times}`, row]
    }),
  )
}
