import type { ShownCourse, ShownDocument } from '../../../training/model.ts'
import { element } from '../../../scripts/element.ts'
import type { Acknowledgement } from './acknowledgements.ts'
import { documentStanding } from './document-standing.ts'
import type { DocumentStanding } from './document-standing.ts'
import type { Learner } from './learner.ts'
import { dayText, words } from './learner-words.ts'
import { stateMark } from './my-courses.ts'

/** The documents that a learner acknowledges, by where they stand: what is late first. */
export function myDocuments(
  courses: readonly ShownCourse[],
  decisions: readonly Acknowledgement[],
  learner: Learner,
  today: string,
): HTMLElement {
  const all = new Map(courses.flatMap(({ documents }) => documents).map((shown) => [shown.id, shown]))
  const standings = [...all.values()].map(
    (shown) => [shown, documentStanding(shown, decisions, learner, today)] as const,
  )
  const parts = groups.flatMap(([title, states]) => {
    const found = standings.filter(([, { state }]) => states.includes(state))
    if (found.length === 0) return []
    const items = found.map(([shown, standing]) => documentItem(shown, standing))
    const list = element('ul', { className: 'my-list' }, items)
    return [element('h3', {}, [`${words.states[title]} (${found.length})`]), list]
  })
  return element('div', {}, parts.length > 0 ? parts : [element('p', {}, [words.documentsNone])])
}

const groups: readonly (readonly [keyof typeof words.states, readonly DocumentStanding['state'][]])[] = [
  ['overdue', ['overdue', 'expired']],
  ['due', ['due', 'none']],
  ['declined', ['declined']],
  ['done', ['done', 'expiring']],
]

function documentItem(shown: ShownDocument, { state, by, decision, earlier }: DocumentStanding): HTMLElement {
  const past = decision ?? earlier
  const day = by === '' ? '' : dayText(by)
  const time = {
    ...{ overdue: words.overdueSince(day), due: words.dueBy(day), none: words.open, declined: '' },
    ...{ expired: words.expiredOn(day), done: words.validUntil(day), expiring: words.validUntil(day) },
    'not-asked': '',
  }[state]
  const wasDecided = past && (past.decision === 'declined' ? words.declinedOn : words.acceptedOn)
  const item = element('li', {}, [
    element('a', { href: `${shown.href}#acknowledge`, lang: shown.language }, [shown.title]),
    element('p', { className: 'small' }, [
      ...(state === 'not-asked' ? [] : [stateMark(state), ' · ']),
      ...(wasDecided ? [`${wasDecided(past.version, dayText(past.at))} `] : []),
      ...(day === '' && state !== 'none' ? [] : [time]),
    ]),
  ])
  item.dataset['state'] = state
  return item
}
