import type { ComponentUse, Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf, stringsOf } from './shape.ts'
import type { Fields } from './shape.ts'

/** The activities that the lists of a notice show, each once; all of the register where it has no such list. */
export function shownActivities({ components }: Facts, { register }: Registered): readonly Fields[] {
  const activities = listOf(register('processing')?.data['activities']).map(fieldsOf)
  const lists = components.filter(({ name }) => name === 'ProcessingList')
  if (lists.length === 0) return activities
  return activities.filter((activity) => lists.some((list) => shows(list, activity)))
}

function shows({ props }: ComponentUse, activity: Fields): boolean {
  const { handlers, ids, except, only } = props
  const deciding = stringsOf(activity['handlers'])
  const asked = wordsIn(handlers)
  // What three companies decide together is no activity of one of them.
  const isTheirs = asked.every((id) => deciding.includes(id)) && deciding.every((id) => asked.includes(id))
  if (handlers !== undefined && !isTheirs) return false
  const id = String(activity['id'])
  if ((ids !== undefined && !wordsIn(ids).includes(id)) || wordsIn(except).includes(id)) return false
  return only === undefined || isOfKind(activity, only)
}

/** Whether an activity is of one of the kinds that the prop `only` knows. */
export function isOfKind(activity: Fields, kind: string): boolean {
  if (kind === 'consent') return activity['legal-basis'] === 'consent'
  return kind === 'cross-border' ? activity[kind] !== 'none' : activity[kind] === true
}

/** The words of a prop that holds several. */
export function wordsIn(prop: string | undefined): readonly string[] {
  return (prop ?? '').split(/\s+/).filter(Boolean)
}

type Registered = Pick<Workspace, 'register'>
