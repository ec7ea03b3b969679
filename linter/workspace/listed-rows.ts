import type { ComponentUse } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf, stringsOf, textOf, wordsIn } from './shape.ts'
import type { Fields } from './shape.ts'

/** A component that shows rows of a register. */
export type ListName = keyof typeof lists

/**
 * The rows of its register that a list with these props shows, in the order of the register; without props all of them.
 * The one place that decides it: what is checked is what is shown.
 */
export function listedRows(name: ListName, props: Props, workspace: Registered): readonly Fields[] {
  const { register, key, isListed } = lists[name]
  return listOf(workspace.register(register)?.data[key])
    .map(fieldsOf)
    .filter(
      (row) => isAmong(row['id'], props['ids']) && !wordsIn(props['except']).includes(textOf(row['id'])),
    )
    .filter(isListed(props, workspace))
}

/** Whether a component shows rows of a register. */
export function isListName(name: string): name is ListName {
  return Object.hasOwn(lists, name)
}

/** Whether an activity is of one of the kinds that the prop `only` knows. */
export function isOfKind(activity: Fields, kind: string): boolean {
  if (kind === 'consent') return activity['legal-basis'] === 'consent'
  return kind === 'cross-border' ? activity[kind] !== 'none' : activity[kind] === true
}

const lists = {
  ProcessingList: { register: 'processing', key: 'activities', isListed: isActivityListed },
  RecipientList: { register: 'recipients', key: 'recipients', isListed: isRecipientListed },
  SdkList: { register: 'sdks', key: 'sdks', isListed: isPlaceListed('apps') },
  CookieList: { register: 'cookies', key: 'cookies', isListed: isPlaceListed('sites') },
  RightsList: { register: 'rights', key: 'rights', isListed: () => () => true },
} as const satisfies Readonly<Record<string, List>>

/** An activity of the kind asked for, on which the companies asked for decide, and nobody else. */
function isActivityListed({ handlers, only }: Props): IsListed {
  const asked = wordsIn(handlers)
  return (activity) => {
    const deciding = stringsOf(activity['handlers'])
    // What three companies decide together is no activity of one of them.
    const isTheirs = asked.every((id) => deciding.includes(id)) && deciding.every((id) => asked.includes(id))
    return (handlers === undefined || isTheirs) && (only === undefined || isOfKind(activity, only))
  }
}

/** One that receives on the footing asked for; where activities are asked for, one that these name. */
function isRecipientListed({ relation, handlers, only }: Props, workspace: Registered): IsListed {
  const asked = { ...(handlers === undefined ? {} : { handlers }), ...(only === undefined ? {} : { only }) }
  const naming = listedRows('ProcessingList', asked, workspace)
  const named = new Set(naming.flatMap(({ recipients }) => stringsOf(recipients)))
  const isNamed = ({ party }: Fields): boolean => named.has(textOf(party))
  return (entry) =>
    isAmong(entry['relation'], relation) && (Object.keys(asked).length === 0 || isNamed(entry))
}

/** One that stands in an app or on a site asked for. */
function isPlaceListed(prop: string): List['isListed'] {
  return (props) => (row) =>
    props[prop] === undefined || stringsOf(row[prop]).some((place) => isAmong(place, props[prop]))
}

/** A prop that is not written asks for nothing. */
function isAmong(value: unknown, prop: string | undefined): boolean {
  return prop === undefined || wordsIn(prop).includes(textOf(value))
}

interface List {
  readonly register: string
  readonly key: string
  isListed(props: Props, workspace: Registered): IsListed
}

type IsListed = (row: Fields) => boolean
type Props = ComponentUse['props']
type Registered = Pick<Workspace, 'register'>
