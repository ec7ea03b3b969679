import { fieldsOf, listOf, reviewDue, stringsOf, textOf } from '../../../linter/index.ts'
import type { Facts } from '../../../linter/index.ts'
import { durationText } from './duration.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

export type Status = 'draft' | 'in-review' | 'in-force' | 'upcoming' | 'retired'

export interface Revision {
  readonly version: string
  readonly date: string
  readonly effective: string
  readonly summary: string
  readonly approvals: readonly { readonly role: string; readonly date: string }[]
}

/** What the head of a document says, in words. */
export interface Metadata {
  readonly status: Status
  readonly statusText: string
  readonly version: string
  readonly effective: string
  readonly owner: string
  readonly approvals: readonly string[]
  readonly audience: readonly Linked[]
  readonly classification: string
  readonly acknowledgement: string
  readonly review?: { readonly due: string; readonly overdue: boolean }
}

/** Reads the head of a source document; a missing field is an empty string, which the page leaves out. */
export function metadataOf(facts: Facts, view: View): Metadata {
  const { words, workspace } = view
  const status = statusOf(facts, workspace.today)
  const revisions = revisionsOf(facts)
  const newest = revisions[0]
  const review = reviewOf(facts, workspace.today)
  return {
    status,
    statusText: words.statuses[status],
    version: textOf(facts.data['version']),
    effective: newest?.effective ?? '',
    owner: roleTitle(textOf(facts.data['owner']), view),
    approvals: approvalsInForce(revisions).map(({ role, date }) => `${roleTitle(role, view)} ${date}`),
    audience: stringsOf(facts.data['audience']).map((role) =>
      linked(roleTitle(role, view), `${view.prefix}/documents/?role=${role}`),
    ),
    classification: words.classifications[textOf(facts.data['classification'])] ?? '',
    acknowledgement: acknowledgementOf(facts, view),
    ...(review ? { review } : {}),
  }
}

/** The revisions of a document, newest first. */
export function revisionsOf(facts: Pick<Facts, 'data'>): Revision[] {
  return listOf(facts.data['revisions']).map((item) => {
    const fields = fieldsOf(item)
    return {
      version: textOf(fields['version']),
      date: textOf(fields['date']),
      effective: textOf(fields['effective']),
      summary: textOf(fields['summary']),
      approvals: listOf(fields['approvals']).map((approval) => ({
        role: textOf(fieldsOf(approval)['role']),
        date: textOf(fieldsOf(approval)['date']),
      })),
    }
  })
}

/** An approved text is in force once one of its revisions is; today is the day of the build. */
export function statusOf(facts: Facts, today: string): Status {
  const status = textOf(facts.data['status'])
  if (status === 'retired' || status === 'in-review') return status
  if (status !== 'approved') return 'draft'
  const effective = revisionsOf(facts).map((revision) => revision.effective)
  return effective.length === 0 || effective.some((date) => date <= today) ? 'in-force' : 'upcoming'
}

/** The title of a role, or its id where the register lacks it. */
export function roleTitle(id: string, view: View): string {
  const role = view.workspace.roles.get(id)
  return role ? view.text(role.title) : id
}

/** The approval of MAJOR.0 covers its MINORs, so the newest revision that carries approvals speaks. */
function approvalsInForce(revisions: readonly Revision[]): Revision['approvals'] {
  return revisions.find(({ approvals }) => approvals.length > 0)?.approvals ?? []
}

function acknowledgementOf(facts: Facts, { words }: View): string {
  const fields = fieldsOf(facts.data['acknowledgement'])
  if (fields['required'] !== true) return fields['required'] === false ? words.acknowledgementNone : ''
  const due = textOf(fields['due'])
  return due ? words.acknowledgementIn(durationText(due, words)) : ''
}

function reviewOf(facts: Facts, today: string): Metadata['review'] {
  const next = reviewDue(facts.data['review'])
  return next && { due: next.due, overdue: next.due < today }
}
