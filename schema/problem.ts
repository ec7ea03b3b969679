/**
 * Every way in which data can fail its schema, and what `data` holds with it: the words that a message may use.
 * `pointer` is that of the value, where nothing else is said; lists are joined by `, `, long values are cut.
 */
export const schemaProblemData = {
  /** Points at the key. `suggestion` is `''` where no allowed key is near. */
  'unknown-key': ['key', 'suggestion', 'allowed'],
  /** Points at the mapping. `because` is `''`, or what asks for the key, such as `status: approved`. */
  'missing-key': ['key', 'because'],
  /** The key belongs only to another kind of entry; `needs` is such as `basis: law`. */
  'needless-key': ['key', 'needs'],
  /** Points at a key of the author's own choice whose name has the wrong shape. */
  'wrong-key': ['key', 'example'],
  /** Exactly one of `keys` must be there; `found` lists those that are, `''` for none. */
  'one-of-keys': ['keys', 'found'],
  'too-many-keys': ['count', 'limit', 'allowed'],
  /** Nothing, only white space, or an empty mapping stands after the key. */
  'empty-value': ['key'],
  /** Each is a `TypeName`; `expected` may list several. */
  'wrong-type': ['found', 'expected'],
  /** A text is expected, and YAML read a number or a truth value; quotation marks mend it. */
  'quote-it': ['value'],
  /** `because` as in `missing-key`, such as `type: notice`; `suggestion` as in `unknown-key`. */
  'not-in-list': ['value', 'allowed', 'suggestion', 'because'],
  'wrong-pattern': ['value', 'example', 'pattern'],
  /** Not YYYY-MM-DD, or no day of the calendar. */
  'not-a-date': ['value'],
  'too-small': ['value', 'limit'],
  'too-large': ['value', 'limit'],
  /** Counts characters. */
  'too-long': ['count', 'limit'],
  /** Counts items of a list. */
  'too-few-items': ['count', 'limit'],
  /** Points at the second of the two. */
  'duplicate-item': ['value'],
} as const satisfies Record<string, readonly string[]>

export type SchemaCode = keyof typeof schemaProblemData

export const schemaCodes = Object.keys(schemaProblemData) as readonly SchemaCode[]

/** What YAML can hold, in words. */
export type TypeName = 'text' | 'number' | 'whole number' | 'true or false' | 'list' | 'mapping' | 'nothing'

/** One mistake in authored data, without wording; `pointer` is a JSON pointer into the data, `''` for the whole. */
export interface SchemaProblem {
  readonly code: SchemaCode
  readonly pointer: string
  readonly data: Readonly<Record<string, string | number>>
}
