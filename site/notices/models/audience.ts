import { listOf, localTextOf, fieldsOf, stringsOf } from '../../../linter/index.ts'
import type { Workspace } from '../../../linter/index.ts'
import { currentVersion } from '../../publication/index.ts'
import type { PublishedNotice } from '../../publication/index.ts'
import type { View } from './view.ts'

/** Who a notice is for: one company's customers by the company's id, or one of the groups that have a name. */
export type Audience =
  | { readonly group: 'everybody' | 'parents' | 'abroad' | 'transfer' | 'more' }
  | { readonly group: 'customers'; readonly company: string; readonly name: string }

/**
 * Who a notice is for, from what it says: a transfer by its frontmatter, other countries by their laws, parents when all
 * that it does is about children, one company's customers when that company alone decides, everybody when several do.
 */
export function audienceOf(notice: PublishedNotice, view: View): Audience {
  const { workspace, publication, text } = view
  const { activities, recipients, sdks, cookies, handlers } = currentVersion(notice, publication.today).data
  const jurisdictions = stringsOf(workspace.documents.get(notice.id)?.data['jurisdictions'])
  if (isTransfer(notice, workspace)) return { group: 'transfer' }
  if (jurisdictions.length > 0 && !jurisdictions.includes('CN')) return { group: 'abroad' }
  if (activities.length > 0 && activities.every(({ minors }) => minors)) return { group: 'parents' }
  if (activities.length + recipients.length + sdks.length + cookies.length === 0) return { group: 'more' }
  const [only, ...others] = handlers
  if (only === undefined || others.length > 0 || !isParty(only.id, workspace)) return { group: 'everybody' }
  return { group: 'customers', company: only.id, name: text(localTextOf(only.name)) }
}

/** Whether a notice is about one event in which a business changes hands. Only such a text asks who is concerned. */
export function isTransfer({ id }: PublishedNotice, workspace: Workspace): boolean {
  const facts = workspace.documents.get(id)
  return (
    facts?.data['transfer'] !== undefined ||
    (facts?.sections.some((section) => section.id === 'about-me') ?? false)
  )
}

function isParty(id: string, workspace: Workspace): boolean {
  return listOf(workspace.register('parties')?.data['parties']).some((party) => fieldsOf(party)['id'] === id)
}
