/** Version of the files below `search-index/`; script and index must agree on it. */
export const formatVersion = 1

/** `meta.bin`: what a query needs before it knows which shards to fetch. Stored as gzipped JSON. */
export interface Meta {
  readonly version: number
  /** Number of buckets that groups of terms are spread over. */
  readonly buckets: number
  /** Groups that are too large for one shard → number of parts. */
  readonly split: Readonly<Record<string, number>>
  /** Key of a bucket or part → file of the shard. */
  readonly shards: Readonly<Record<string, string>>
  /** Files of the texts in order, and the number of the first record in each. */
  readonly fragments: readonly string[]
  readonly fragmentStarts: readonly number[]
  /** One number per record: its length as `lengthLevel` has it. */
  readonly lengths: readonly number[]
  readonly texts: TextColumns
  readonly synonyms: Synonyms
}

/** Language → what people say, in any language, and what the texts of this language say for it. */
export type Synonyms = Readonly<Record<string, readonly (readonly [said: string, written: string])[]>>

/** One entry per text, which is a document in one language; its records follow each other. */
export interface TextColumns {
  /** Number of records. */
  readonly records: readonly number[]
  /** The document, the same number in all languages. */
  readonly document: readonly number[]
  /** Indexes into the lists below. */
  readonly language: readonly number[]
  readonly type: readonly number[]
  readonly family: readonly number[]
  /** In hundredths. */
  readonly weight: readonly number[]
  /** By how many terms the title is looked up. */
  readonly titleTerms: readonly number[]
  readonly languages: readonly string[]
  readonly types: readonly string[]
  readonly families: readonly (readonly string[])[]
}

/** What a result shows; fragment files are gzipped JSON lists of these. */
export interface Fragment {
  readonly url: string
  readonly anchor: string
  readonly title: string
  readonly headings: readonly string[]
  readonly body: string
  readonly lang: string
  readonly type: string
  readonly status: string
}

/** Lengths are kept in steps of a quarter of a doubling, relative to the average, which is level 16. */
export function lengthLevel(length: number, average: number): number {
  if (length <= 0 || average <= 0) return 0
  return Math.max(0, Math.min(31, Math.round(16 + 4 * Math.log2(length / average))))
}

/** A length relative to the average. */
export function lengthOf(level: number): number {
  return 2 ** ((level - 16) / 4)
}

/** Terms with one group key stand in one bucket: the first Han character, or the first two characters of a word. */
export function groupOf(term: string): string {
  const [first = '', second = ''] = term
  return /^\p{Script=Han}+$/u.test(term) ? first : first + second
}

/** Key of the shard that holds a term. */
export function shardKey(term: string, spread: Spread): string {
  const group = groupOf(term)
  const parts = spread.split[group]
  return parts === undefined ? bucketOf(group, spread) : `${group}/${hash(term) % parts}`
}

/** Keys of all shards that may hold terms of a group, for prefixes. */
export function shardKeysOfGroup(group: string, spread: Spread): string[] {
  const parts = spread.split[group]
  if (parts === undefined) return [bucketOf(group, spread)]
  return Array.from({ length: parts }, (_, part) => `${group}/${part}`)
}

function bucketOf(group: string, { buckets }: Spread): string {
  return `b${hash(group) % buckets}`
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return value
}

/** How terms are spread over files. */
export type Spread = Pick<Meta, 'buckets' | 'split'>
