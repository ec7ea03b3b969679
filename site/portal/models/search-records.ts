import type { Locale, OpenWorkspace } from '../../../linter/index.ts'
import { termsOf } from '../../render/index.ts'
import type { SearchRecord } from '../../search/index.ts'
import { locales } from '../addresses.ts'
import { catalogRecords } from './search-catalog.ts'
import { documentRecords } from './search-documents.ts'
import { trainingRecords } from './search-training.ts'
import { viewOf } from './view.ts'

/** Everything that the portal's search finds, in both languages; what comes first wins a tie. */
export function searchRecords(open: OpenWorkspace): SearchRecord[] {
  const views = locales.map((locale) => viewOf(open.workspace, locale))
  return [
    ...views.flatMap((view) => documentRecords(open, view)),
    ...views.flatMap((view) => catalogRecords(view)),
    ...views.flatMap((view) => trainingRecords(open, view)),
  ]
}

/** What people say for the terms of the glossary, in either language, and the term in the language of the texts. */
export function synonymsOf({ workspace }: OpenWorkspace): Record<string, [said: string, written: string][]> {
  const terms = [...termsOf(workspace).values()]
  const pairsFor = (locale: Locale): [string, string][] =>
    terms.flatMap(({ term, aliases }) => {
      const names = locales.flatMap((language) => [term[language], ...(aliases[language] ?? [])])
      return names
        .filter((name) => name !== term[locale])
        .map((said): [string, string] => [said, term[locale]])
    })
  return Object.fromEntries(locales.map((locale) => [locale, pairsFor(locale)]))
}
