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
        [],
      ),
      facet(
        'family',
        words.filterFamily,
        entries.flatMap(({ families }) => families),
        (id) => familyTitle(id, view),
        [...view.workspace.families.keys()],
      ),
      facet(
        'role',
        words.filterRole,
        entries.flatMap(({ audience }) => audience),
        (id) => roleTitle(id, view),
        [...view.workspace.roles.keys()],
      ),
    ],
  }
  return [{ path: '/documents/', title: words.documents, description: words.documentsLead, model }]
}

/** Options in a given order; values outside it come last, in the order of the list. */
function facet(
  name: Facet['name'],
  label: string,
  values: readonly string[],
  textOf: (value: string) => string,
  order: readonly string[],
): Facet {
  const used = new Set(values)
  const ordered = new Set([...order.filter((value) => used.has(value)), ...used])
  return { name, label, options: [...ordered].map((value) => ({ value, text: textOf(value) })) }
}

function familyTitle(id: string, { workspace, text }: View): string {
  const family = workspace.families.get(id)
  return family ? text(family.title) : id
}
