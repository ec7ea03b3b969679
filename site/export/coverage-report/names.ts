import { localTextOf, textOf } from '../../../linter/index.ts'
import type { Paragraph } from '../../../linter/index.ts'
import type { CoverageContext } from './reporter.ts'

/** The title of a document in the reader's language, else in its own; its id where it has none. */
export function documentTitle(id: string, { workspace, locale }: CoverageContext): string {
  const translated = workspace.translations.get(id)?.get(locale)
  return textOf((translated ?? workspace.documents.get(id))?.data['title']) || id
}

/** The title of a control; empty for one that is in no catalogue. */
export function controlTitle(id: string, { workspace, locale }: CoverageContext): string {
  return workspace.controls.get(id)?.title[locale] ?? ''
}

/** The title of a family, or its letters. */
export function familyTitle(id: string, { workspace, locale }: CoverageContext): string {
  return workspace.families.get(id)?.title[locale] || id
}

/** The title of a role, or its id. */
export function roleTitle(id: string, { workspace, locale }: CoverageContext): string {
  return workspace.roles.get(id)?.title[locale] || id
}

/** The title of a source of requirement rows, or its code. */
export function sourceTitle(source: string, { workspace, locale }: CoverageContext): string {
  const file = workspace.facts.find(
    ({ kind, data }) => kind === 'requirements' && textOf(data['source']) === source,
  )
  return localTextOf(file?.data['title'])[locale] || source
}

/** Where a paragraph stands, as people write it down: `outlet-transfer#bt-02`. */
export function placeName({ document, anchor }: Paragraph): string {
  return `${document}#${anchor}`
}
