import { openIndex, search } from '../../search/browser.ts'
import type { SearchOptions, SearchOutcome } from '../../search/browser.ts'
import { fetchIndexFile } from './search-fetch.ts'

/** What came of a query: results, or the failure to get any. */
export type Answer = SearchOutcome | 'failed'

export interface Engine {
  /** Looks a query up and hands the answer on, unless another was asked in the meantime; an empty one has none. */
  ask(query: string, options: Omit<SearchOptions, 'lang'>, answered: (answer: Answer) => void): Promise<void>
}

/** Starts the search in one language; it fetches the head of the index now, so that the first key finds it there. */
export function startEngine(lang: string): Engine {
  const index = openIndex(fetchIndexFile)
  index.meta().catch(() => undefined)
  let newest = 0
  return {
    async ask(query, options, answered) {
      const number = ++newest
      if (query === '') return
      const answer = await search(query, index, { ...options, lang }).catch((): Answer => 'failed')
      if (number === newest) answered(answer)
    },
  }
}
