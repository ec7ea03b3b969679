import { stringsOf } from '../../../linter/index.ts'
import type { Workspace } from '../../../linter/index.ts'
import { currentVersion } from '../../publication/index.ts'
import type { PublishedNotice } from '../../publication/index.ts'
import { companyName } from './company.ts'
import type { View } from './view.ts'

/** Who a notice is for: one company's customers by the company's id, or one of the groups that have a name. */
export type Audience =
  | { readonly group: 'everybody' | 'parents' | 'abroad' | 'transfer' | 'more' }
  | { readonly group: 'customers'; readonly company: string; readonly name: string }

/**
 * Who a notice is for, from what it says: a transfer by its frontmatter, other countries by their laws, one company's
 * customers when no other does anything by itself, parents when all that is done is about children. What only the
 * companies together do is their work behind the services, such as surveys and audits.
 */
export function audienceOf(notice: PublishedNotice, view: View): Audience {
  const { workspace, publication } = view
  const { activities, recipients, sdks, cookies } = currentVersion(notice, publication.today).data
  const jurisdictions = stringsOf(workspace.documents.get(notice.id)?.data['jurisdictions'])
  const alone = new Set(activities.flatMap(({ handlers }) => (handlers.length === 1 ? handlers : [])))
  const [company] = alone
  if (isTransfer(notice, workspace)) return { group: 'transfer' }
  if (jurisdictions.length > 0 && !jurisdictions.includes('CN')) return { group: 'abroad' }
  if (company === undefined) {
    const listsAlone = activities.length === 0 && recipients.length + sdks.length + cookies.length > 0
    return { group: listsAlone ? 'everybody' : 'more' }
  }
  if (activities.every(({ minors }) => minors)) return { group: 'parents' }
  if (alone.size > 1) return { group: 'everybody' }
  return { group: 'customers', company, name: companyName(company, view) }
}

/** Whether a notice is about one event in which a business changes hands. Only such a text asks who is concerned. */
export function isTransfer({ id }: PublishedNotice, workspace: Workspace): boolean {
  const facts = workspace.documents.get(id)
  return (
    facts?.data['transfer'] !== undefined ||
    (facts?.sections.some((section) => section.id === 'about-me') ?? false)
  )
}
