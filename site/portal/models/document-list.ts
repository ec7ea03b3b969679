import type { PageOf } from './page.ts'
import { documentEntries } from './documents.ts'
import type { DocumentEntry } from './documents.ts'
import { facetOf } from './facet.ts'
import type { Facet } from './facet.ts'
import { roleTitle } from './metadata.ts'
import type { View } from './view.ts'

/** All documents, with what they can be narrowed by. */
export interface DocumentListModel {
  readonly entries: readonly DocumentEntry[]
  readonly facets: readonly Facet[]
}

/** The list of all documents. */
export function documentListPages(view: View): PageOf<DocumentListModel>[] {
  const { words } = view
  const entries = documentEntries(view)
  const model: DocumentListModel = {
    entries,
    facets: [
      facetOf(
        { name: 'type', label: words.filterType, text: (type) => words.types[type] ?? type },
        entries.map(({ type }) => type),
      ),
      facetOf(
        { name: 'family', label: words.filterFamily, text: (id) => familyTitle(id, view) },
        entries.flatMap(({ families }) => families),
        [...view.workspace.families.keys()],
      ),
      facetOf(
        { name: 'role', label: words.filterRole, text: (id) => roleTitle(id, view) },
        entries.flatMap(({ audience }) => audience),
        [...view.workspace.roles.keys()],
      ),
    ],
  }
  return [{ path: '/documents/', title: words.documents, description: words.documentsLead, model }]
}

function familyTitle(id: string, { workspace, text }: View): string {
  const family = workspace.families.get(id)
  return family ? text(family.title) : id
}
