import type { Facet } from './facet.ts'
import { documentEntries } from './documents.ts'
import type { PageOf } from './page.ts'
import type { View } from './view.ts'

/** The search page before anything is searched: what results can be narrowed by. */
export interface SearchModel {
  readonly searchHref: string
  readonly documentsHref: string
  readonly facets: readonly Facet[]
}

/** The page of the search. */
export function searchPages(view: View): PageOf<SearchModel>[] {
  const { words, workspace, prefix } = view
  const types = new Map(documentEntries(view).map(({ type, typeText }) => [type, typeText]))
  const families = [...workspace.families.values()].map(({ id, title }) => ({
    value: id,
    text: view.text(title),
  }))
  const model: SearchModel = {
    searchHref: `${prefix}/search/`,
    documentsHref: `${prefix}/documents/`,
    facets: [
      {
        name: 'type',
        label: words.filterType,
        options: [...types, ...Object.entries(words.searchTypes)].map(([value, text]) => ({ value, text })),
      },
      { name: 'family', label: words.filterFamily, options: families },
    ],
  }
  return [{ path: '/search/', title: words.search, description: words.searchLead, model }]
}
