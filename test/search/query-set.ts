import type { SearchRecord } from '../../site/search/index.ts'
import { makers } from './query-makers.ts'
import { seedFrom } from './seed.ts'

/** A query with the records that answer it. */
export interface Query {
  readonly kind: string
  readonly text: string
  readonly lang: string
  readonly relevant: ReadonlySet<string>
}

/** A text without case, width, spaces and punctuation; written apart from the engine's own, which it judges. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Queries made from the records by chance, none chosen by hand. A record answers a query if it holds the words that
 * the query was made from; queries that more than five documents answer say nothing about ranking and are left out.
 */
export function querySet(records: readonly SearchRecord[], perKind: number, start: number): Query[] {
  const texts = records.map((record) => ({ record, text: plain(textOf(record)) }))
  return Object.entries(makers).flatMap(([kind, make], number) => {
    const seed = seedFrom(start + number)
    const queries = new Map<string, Query>()
    for (let tries = 0; tries < perKind * 40 && queries.size < perKind; tries++) {
      const record = seed.pick(records)
      const made = make(record, seed)
      if (!made) continue
      const words = made.words.map(plain)
      const found = texts.filter(
        (candidate) => candidate.record === record || words.every((word) => candidate.text.includes(word)),
      )
      const documents = new Set(found.map((candidate) => candidate.record.document))
      if (documents.size > 5) continue
      const relevant = new Set(found.map((candidate) => candidate.record.id))
      queries.set(made.text, { kind, text: made.text, lang: record.lang, relevant })
    }
    return [...queries.values()]
  })
}

function textOf({ title, headings, body }: SearchRecord): string {
  return [title, ...headings, body].join('\n')
}
