/** Every way in which data can fail its schema. What `data` holds with each code stands beside it. */
export const schemaCodes = [
  'unknown-key', // { key, suggestion, allowed }  points at the key; suggestion '' when none is near
  'missing-key', // { key, because }  points at the mapping; because '' or such as `status: approved`
  'needless-key', // { key, needs }  points at the key; needs such as `basis: law`
  'wrong-key', // { key, example }  points at the key, whose name has the wrong shape
  'one-of-keys', // { keys, found }  exactly one of the keys must be there; found '' or those that are
  'too-many-keys', // { count, limit, allowed }
  'empty-value', // { key }  nothing, or only white space, stands after the key
  'wrong-type', // { found, expected }  each a `TypeName`; expected may list several
  'quote-it', // { value }  a text is expected, and YAML read a number or true/false
  'not-in-list', // { value, allowed, suggestion, because }
  'wrong-pattern', // { value, example, pattern }
  'not-a-date', // { value }  not YYYY-MM-DD, or no day of the calendar
  'too-small', // { value, limit }
  'too-large', // { value, limit }
  'too-long', // { count, limit }  characters
  'too-few-items', // { count, limit }  items of a list
  'duplicate-item', // { value }  points at the second of the two
] as const

export type SchemaCode = (typeof schemaCodes)[number]

/** What YAML can hold, in words; `expected` of `wrong-type` may list several. */
export type TypeName = 'text' | 'number' | 'whole number' | 'true or false' | 'list' | 'mapping' | 'nothing'

/**
 * One mistake in authored data, without wording. `pointer` is a JSON pointer into the data (`''` is the whole);
 * lists inside `data` are joined by `, `, and long values are cut.
 */
export interface SchemaProblem {
  readonly code: SchemaCode
  readonly pointer: string
  readonly data: Readonly<Record<string, string | number>>
}
