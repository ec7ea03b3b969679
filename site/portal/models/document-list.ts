import type { PageOf } from './page.ts'
import { documentEntries } from './documents.ts'
import type { DocumentEntry } from './documents.ts'
import { roleTitle } from './metadata.ts'
import type { View } from './view.ts'

/** All documents, with what they can be narrowed by. */
export interface DocumentListModel {
  readonly entries: readonly DocumentEntry[]
  readonly facets: readonly Facet[]
}

/** One facet; its name is the parameter in the address. */
export interface Facet {
  readonly name: 'type' | 'family' | 'role'
  readonly label: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
}

/** The list of all documents. */
export function documentListPages(view: View): PageOf<DocumentListModel>[] {
  const { words } = view
  const entries = documentEntries(view)
  const model: DocumentListModel = {
    entries,
    facets: [
      facet(
        'type',
        words.filterType,
        entries.map(({ type }) => type),
        (type) => words.types[type] ?? type,
      ),
      facet(
        'family',
        words.filterFamily,
        entries.flatMap(({ families }) => families),
        (id) => familyTitle(id, view),
      ),
      facet(
        'role',
        words.filterRole,
        entries.flatMap(({ audience }) => audience),
        (id) => roleTitle(id, view),
      ),
    ],
  }
  return [{ path: '/documents/', title: words.documents, description: words.documentsLead, model }]
}

function facet(
  name: Facet['name'],
  label: string,
  values: readonly string[],
  textOf: (value: string) => string,
): Facet {
  return { name, label, options: [...new Set(values)].map((value) => ({ value, text: textOf(value) })) }
}

function familyTitle(id: string, { workspace, text }: View): string {
  const family = workspace.families.get(id)
  return family ? text(family.title) : id
}
