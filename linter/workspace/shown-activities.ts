import type { ComponentUse, Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf, stringsOf, textOf } from './shape.ts'
import type { Fields } from './shape.ts'

/**
 * The activities that the lists of a notice show, each once. One without such lists speaks for the companies that its
 * frontmatter names, or else for all.
 */
export function shownActivities({ components, data }: Facts, { register }: Registered): readonly Fields[] {
  const activities = listOf(register('processing')?.data['activities']).map(fieldsOf)
  const lists = components.filter(({ name }) => name === 'ProcessingList')
  if (lists.length === 0) {
    const named = stringsOf(data['parties'])
    const theirs = activities.filter(({ handlers }) => stringsOf(handlers).some((id) => named.includes(id)))
    return theirs.length > 0 ? theirs : activities
  }
  return activities.filter((activity) =>
    lists.some(({ props }) => isPicked(activity, props) && isDecidedBy(activity, props)),
  )
}

/** Whether the companies that a list asks for, and nobody else, decide on an activity of the kind that it asks for. */
export function isDecidedBy(activity: Fields, { handlers, only }: Props): boolean {
  const deciding = stringsOf(activity['handlers'])
  const asked = wordsIn(handlers)
  // What three companies decide together is no activity of one of them.
  const isTheirs = asked.every((id) => deciding.includes(id)) && deciding.every((id) => asked.includes(id))
  return (handlers === undefined || isTheirs) && (only === undefined || isOfKind(activity, only))
}

/** Whether a list asks for the row of this id and does not leave it out. */
export function isPicked({ id }: Fields, { ids, except }: Props): boolean {
  const own = textOf(id)
  return (ids === undefined || wordsIn(ids).includes(own)) && !wordsIn(except).includes(own)
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

type Props = ComponentUse['props']
type Registered = Pick<Workspace, 'register'>
