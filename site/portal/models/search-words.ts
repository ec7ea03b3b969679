import type { Messages } from '../messages/index.ts'

/** What the search says in the browser; it travels in the page, because scripts are the same for all languages. */
export interface SearchWords {
  readonly language: string
  readonly foundOne: string
  readonly found: string
  readonly none: string
  readonly filtered: string
  readonly incomplete: string
  readonly failed: string
  /** Type of a result → its name. */
  readonly types: Readonly<Record<string, string>>
  /** States that a result shows; what is in force shows none. */
  readonly statuses: Readonly<Record<string, string>>
}

/** The words of one language. */
export function searchWords(words: Messages): SearchWords {
  return {
    language: words.language,
    foundOne: words.searchFoundOne,
    found: words.searchFound,
    none: words.searchNone,
    filtered: words.searchFiltered,
    incomplete: words.searchIncomplete,
    failed: words.searchFailed,
    types: { ...words.types, ...words.searchTypes },
    statuses: { ...words.statuses, 'in-force': '' },
  }
}
