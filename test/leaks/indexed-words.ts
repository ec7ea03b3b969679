import { tokenize } from '../../site/search/tokenize.ts'
import type { Postings } from '../../site/search/postings.ts'

/** Terms of a search index over all its shards, with the records that hold them. */
export class IndexedWords {
  readonly #records = new Map<string, Set<number>>()

  /** Adds the terms of a shard. */
  add(terms: ReadonlyMap<string, Postings>): void {
    for (const [term, { records }] of terms) {
      const known = this.#records.get(term) ?? new Set<number>()
      for (const record of records) known.add(record)
      this.#records.set(term, known)
    }
  }

  /** Whether some one record holds every term of a text: that is as much as an index of pairs of characters tells. */
  holds(text: string): boolean {
    const [first, ...others] = tokenize(text).map(
      (token) => this.#records.get(token.text) ?? new Set<number>(),
    )
    return [...(first ?? [])].some((record) => others.every((records) => records.has(record)))
  }
}
