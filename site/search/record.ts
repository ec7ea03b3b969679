/**
 * One section of one page, as the index and any other search engine receive it. `body` is plain text as shown.
 * `id` is type, document, language and anchor, stable over rebuilds, `[A-Za-z0-9_-]` only.
 */
export interface SearchRecord {
  readonly id: string
  /** Address of the page, without the anchor. */
  readonly url: string
  /** Anchor of the section, `''` for the top of the page. */
  readonly anchor: string
  /** Id of the document, control, article or term that the section belongs to; the same in all languages. */
  readonly document: string
  readonly title: string
  /** Headings above the section, outermost first. */
  readonly headings: readonly string[]
  readonly body: string
  readonly lang: string
  readonly type: string
  /** `in-force`, `draft`, …; `''` for what has no versions. */
  readonly status: string
  /** What a find in it is worth beside others: 1, or less for what readers seldom want first. */
  readonly weight: number
  readonly family: readonly string[]
  readonly audience: readonly string[]
  readonly jurisdictions: readonly string[]
  readonly classification: string
  readonly version: string
  readonly effective: string
  readonly controls: readonly string[]
  readonly laws: readonly string[]
  /** Place within the document. */
  readonly order: number
}
