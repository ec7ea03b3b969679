import { countsOf, passes } from './facets.ts'
import type { Facets } from './facets.ts'
import type { Fragment } from './layout.ts'
import { groupByDocument } from './group.ts'
import { readQuery } from './readings.ts'
import type { IndexSource } from './source.ts'
import { verbatimFirst } from './verbatim.ts'

export interface SearchOptions extends Facets {
  /** The reader's language: results in it stand first, others are kept. */
  readonly lang: string
  /** How many documents; 10 if nothing is said. */
  readonly limit?: number
}

export interface SearchOutcome {
  readonly documents: readonly DocumentHit[]
  /** Documents found in all, before the limit. */
  readonly total: number
  /** The same with all filters left aside. */
  readonly unfiltered: number
  /** Documents by type and by family, each under the filter of the other. */
  readonly types: Readonly<Record<string, number>>
  readonly families: Readonly<Record<string, number>>
  /** The query as typed and as it was looked up besides, to be marked. */
  readonly wordings: readonly string[]
  /** Some of the index could not be had: there may be more. */
  readonly incomplete: boolean
}

/** A document with the best of its sections, three at most. */
export interface DocumentHit {
  readonly sections: readonly Fragment[]
}

/** Looks a query up. Never rejects for what was typed; rejects only when the index cannot be had at all. */
export async function search(
  query: string,
  source: IndexSource,
  { lang, types = [], families = [], limit = 10 }: SearchOptions,
): Promise<SearchOutcome> {
  const meta = await source.meta()
  const { ranked, wordings, missed } = await readQuery(query, source, lang)
  const all = groupByDocument(ranked, meta, lang)
  const wanted = all.filter(({ text }) => passes(text, { types, families }, meta))
  const best = await verbatimFirst(wanted.slice(0, limit), wordings, source)
  const shown = await Promise.all(
    best.map(({ records }) => Promise.all(records.map(({ record }) => source.fragment(record)))),
  )
  const documents = shown.map((sections) => ({
    sections: sections.filter((section) => section !== undefined),
  }))
  const texts = all.map(({ text }) => text)
  return {
    documents: documents.filter(({ sections }) => sections.length > 0),
    total: wanted.length,
    unfiltered: all.length,
    types: countsOf('type', texts, { types: [], families }, meta),
    families: countsOf('family', texts, { types, families: [] }, meta),
    wordings,
    incomplete: missed > 0 || shown.some((sections) => sections.includes(undefined)),
  }
}
