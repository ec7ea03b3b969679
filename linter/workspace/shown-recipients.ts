import type { ComponentUse, Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf, stringsOf, textOf } from './shape.ts'
import type { Fields } from './shape.ts'
import { isDecidedBy, isPicked, shownActivities, wordsIn } from './shown-activities.ts'

/** The entries of the list of recipients that a `<RecipientList>` with these props shows. */
export function shownRecipients(props: ComponentUse['props'], { register }: Registered): readonly Fields[] {
  const { relation, handlers, only } = props
  const activities = listOf(register('processing')?.data['activities']).map(fieldsOf)
  const naming = activities.filter((activity) => isDecidedBy(activity, props))
  const named = new Set(naming.flatMap(({ recipients }) => stringsOf(recipients)))
  const isAsked = handlers !== undefined || only !== undefined
  return listOf(register('recipients')?.data['recipients'])
    .map(fieldsOf)
    .filter((entry) => isPicked(entry, props) && (!isAsked || named.has(textOf(entry['party']))))
    .filter((entry) => relation === undefined || wordsIn(relation).includes(textOf(entry['relation'])))
}

/** The parties that the lists of a document name: recipients, providers of components, setters of cookies. */
export function listedParties(facts: Facts, registered: Registered): ReadonlySet<string> {
  const { register } = registered
  const listed = (name: string, key: string, field: string): string[] =>
    listOf(register(name)?.data[key]).map((item) => textOf(fieldsOf(item)[field]))
  const parties = facts.components.flatMap(({ name, props }) => {
    if (name === 'RecipientList') return shownRecipients(props, registered).map(({ party }) => textOf(party))
    if (name === 'SdkList') return listed('sdks', 'sdks', 'provider')
    return name === 'CookieList' ? listed('cookies', 'cookies', 'setter') : []
  })
  const hasActivities = facts.components.some(({ name }) => name === 'ProcessingList')
  const activities = hasActivities ? shownActivities(facts, registered) : []
  const receiving = activities.flatMap(({ recipients }) => stringsOf(recipients))
  return new Set([...parties, ...receiving])
}

type Registered = Pick<Workspace, 'register'>
