import { reviewDue, textOf } from '../../../linter/index.ts'
import { isCalendarDate } from '../../../schema/index.ts'
import { documentLink } from './links.ts'
import { revisionsOf, roleTitle, statusOf } from './metadata.ts'
import { dueExceptions, dueQuestions } from './due-registers.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** Something that a day is set for. */
export interface DueEntry {
  /** Stays the same when the day moves, so that a calendar moves its entry instead of adding another. */
  readonly id: string
  readonly day: string
  readonly kind: DueKind
  readonly kindText: string
  readonly name: Linked
  /** A second line, in a language of its own. */
  readonly note?: Linked
  /** Role that has to act. */
  readonly owner: string
  readonly ownerText: string
  readonly overdue: boolean
}

/** A review, a text that comes into force, the last day of an exception, or a question to be decided. */
export type DueKind = 'review' | 'effective' | 'exception' | 'question'

/** What an entry says of itself; the rest follows from it. */
export type DueDraft = Omit<DueEntry, 'kindText' | 'ownerText' | 'overdue'>

/** Everything with a day, the earliest first: what is late stands on top. */
export function dueEntries(view: View): DueEntry[] {
  return [...dueTexts(view), ...dueExceptions(view), ...dueQuestions(view)]
    .filter(({ day }) => isCalendarDate(day))
    .map((draft) => completed(draft, view))
    .sort(byDay)
}

function completed(draft: DueDraft, view: View): DueEntry {
  return {
    ...draft,
    kindText: view.words.dueKinds[draft.kind],
    ownerText: roleTitle(draft.owner, view),
    overdue: draft.day < view.workspace.today,
  }
}

/** Reviews of approved texts, and versions that are still to come into force. */
function dueTexts(view: View): DueDraft[] {
  const { workspace, words } = view
  const approved = [...workspace.documents.values()].filter((facts) => {
    const status = statusOf(facts, workspace.today)
    return facts.kind !== 'lesson' && (status === 'in-force' || status === 'upcoming')
  })
  return approved.flatMap((facts): DueDraft[] => {
    const shared = { name: documentLink(facts, view), owner: textOf(facts.data['owner']) }
    const review = reviewDue(facts.data['review'])
    const coming = revisionsOf(facts).filter(({ effective }) => effective > workspace.today)
    return [
      ...(review
        ? [{ ...shared, id: `review-${facts.nameId}`, day: review.due, kind: 'review' as const }]
        : []),
      ...coming.map(({ version, effective, summary }) => ({
        ...{ ...shared, id: `effective-${facts.nameId}-${version}`, day: effective },
        kind: 'effective' as const,
        note: linked(`${words.version} ${version}${words.colon}${summary}`, undefined, facts.language),
      })),
    ]
  })
}

function byDay(left: DueEntry, right: DueEntry): number {
  if (left.day !== right.day) return left.day < right.day ? -1 : 1
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0
}
