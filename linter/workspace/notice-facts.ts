import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { isOfKind } from './listed-rows.ts'
import { fieldsOf, listOf, localTextOf, stringsOf, textOf } from './shape.ts'
import type { Fields } from './shape.ts'
import { shownActivities } from './shown-activities.ts'

/** The facts on which the items of a notice's checklists hang, by their dotted names. */
export function noticeFacts(document: Facts, workspace: NoticeSurroundings): ReadonlyMap<string, unknown> {
  const activities = shownActivities(document, workspace)
  const some = (holds: (activity: Fields) => boolean): boolean => activities.some(holds)
  const relations = relationsOf(activities, workspace)
  const ofKind = (kind: string): boolean => some((activity) => isOfKind(activity, kind))
  const interests = some((activity) =>
    restsOn(activity, 'legitimate-interests', /正当利益|legitimate interest/i),
  )
  const task = some((activity) =>
    restsOn(activity, 'public-task', /公共利益|公权力|public (?:task|interest)/i),
  )
  const transfer = Object.entries(fieldsOf(document.data['transfer']))
  return new Map<string, unknown>([
    ...workspace.organisation,
    ['organisation.officer', workspace.roles.has(officer)],
    ['activities.sensitive', ofKind('sensitive')],
    ['activities.minors', ofKind('minors')],
    ['activities.automated-decisions', ofKind('automated-decisions')],
    ['activities.consent', ofKind('consent')],
    ['activities.export', ofKind('cross-border')],
    ['activities.provision', relations.has('provision')],
    ['activities.transfer', relations.has('transfer')],
    ['activities.legitimate-interests', interests],
    ['activities.objection', interests || task || some(isMarketing)],
    ...transfer.map(([name, value]): [string, unknown] => [`transfer.${name}`, value]),
  ])
}

/** On what footing those receive whom the activities name. */
function relationsOf(activities: readonly Fields[], { register }: NoticeSurroundings): ReadonlySet<string> {
  const receiving = new Set(activities.flatMap(({ recipients }) => stringsOf(recipients)))
  const entries = listOf(register('recipients')?.data['recipients']).map(fieldsOf)
  const named = entries.filter(({ party }) => receiving.has(textOf(party)))
  return new Set(named.map(({ relation }) => textOf(relation)))
}

/** The ground that another law knows stands in words beside that of the law of China. */
function restsOn(activity: Fields, ground: string, words: RegExp): boolean {
  const other = localTextOf(activity['gdpr-basis'])
  return activity['legal-basis'] === ground || words.test(other['zh-CN']) || words.test(other.en)
}

function isMarketing({ name }: Fields): boolean {
  const called = localTextOf(name)
  return called['zh-CN'].includes('营销') || /\bmarketing\b/i.test(called.en)
}

const officer = 'data-protection-officer'

type NoticeSurroundings = Pick<Workspace, 'register' | 'roles'> & {
  readonly organisation: ReadonlyMap<string, unknown>
}
