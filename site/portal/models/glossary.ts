import { termsOf } from '../../render/index.ts'
import type { PageOf } from './page.ts'
import { citationOf } from './links.ts'
import type { Citation } from './links.ts'
import type { View } from './view.ts'

export interface GlossaryRow {
  readonly id: string
  readonly term: string
  readonly definition: string
  readonly aliases: readonly string[]
  readonly laws: readonly Citation[]
}

/** The page of all terms. */
export function glossaryPages(view: View): PageOf<{ readonly rows: readonly GlossaryRow[] }>[] {
  const rows = [...termsOf(view.workspace).values()].map(({ id, term, definition, aliases, laws }) => ({
    id,
    term: view.text(term),
    definition: view.text(definition),
    aliases: aliases[view.locale] ?? [],
    laws: laws.map((ref) => citationOf(ref, view)),
  }))
  return [
    { path: '/glossary/', title: view.words.glossary, description: view.words.glossaryLead, model: { rows } },
  ]
}
