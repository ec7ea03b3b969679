/** Rows of two versions: those that came, those that went, those that stayed. */
export interface Matched<Row> {
  readonly added: readonly Row[]
  readonly removed: readonly Row[]
  readonly both: readonly (readonly [before: Row, after: Row])[]
}

/** Matches rows by their id; of rows that share an id, the first with the first, the second with the second. */
export function matched<Row>(
  before: readonly Row[],
  after: readonly Row[],
  idOf: (row: Row) => string,
): Matched<Row> {
  const [old, now] = [byId(before, idOf), byId(after, idOf)]
  return {
    added: [...now].flatMap(([key, row]) => (old.has(key) ? [] : [row])),
    removed: [...old].flatMap(([key, row]) => (now.has(key) ? [] : [row])),
    both: [...now].flatMap(([key, row]): (readonly [Row, Row])[] => {
      const other = old.get(key)
      return other === undefined ? [] : [[other, row]]
    }),
  }
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

function byId<Row>(rows: readonly Row[], idOf: (row: Row) => string): Map<string, Row> {
  const seen = new Map<string, number>()
  return new Map(
    rows.map((row): [string, Row] => {
      const id = idOf(row)
      const times = (seen.get(id) ?? 0) + 1
      seen.set(id, times)
      return [`${id} ${times}`, row]
    }),
  )
}
