import type { SearchMessages } from './search-zh-CN.ts'

/** Words of the search dialog and the search page, in English. */
export const searchEnglish: SearchMessages = {
  search: 'Search',
  searchHint: 'Search documents, controls, articles',
  searchLead: 'Looks through all documents, controls, articles and terms, and leads straight to the section.',
  searchTypes: { control: 'Control', law: 'Law', article: 'Article', term: 'Term' },
  searchFoundOne: '1 result',
  searchFound: '{count} results',
  searchNone: 'Nothing found for “{query}”. Try other words, or look here:',
  searchFiltered: 'No result with these filters; {count} without them.',
  searchIncomplete: 'Part of the index could not be read, so results may be missing.',
  searchFailed: 'The search index could not be read. Check the network and try again.',
  searchMore: 'Show more',
  searchAll: 'All results and filters',
  searchClose: 'Close',
  searchSlash: 'Open the search with the / key (Ctrl K always works)',
  searchNoScript:
    'Search needs scripts, which this browser has switched off. Open the list of all documents and use the find-in-page of the browser:',
}
