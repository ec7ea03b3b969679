import type { Workspace } from '../../../linter/index.ts'
import type { Props } from '../component.ts'
import { allActivities, allCookies, allRecipients, allRights, allSdks } from './read-rows.ts'
import type { ActivityRow, CookieRow, RecipientRow, RightRow, SdkRow } from './rows.ts'

/** The activities that a `<ProcessingList>` with these props shows. */
export function chosenActivities(props: Props, workspace: Workspace): ActivityRow[] {
  const all = allActivities(workspace).filter(({ handlers }) => isExactly(props['handlers'], handlers))
  return all.filter((activity) => isPicked(activity.id, props) && isOfKind(activity, props['only']))
}

/** The recipients that a `<RecipientList>` with these props shows. */
export function chosenRecipients(props: Props, workspace: Workspace): RecipientRow[] {
  const named = props['handlers'] !== undefined || props['only'] !== undefined
  const naming = allActivities(workspace).filter(
    (activity) => isExactly(props['handlers'], activity.handlers) && isOfKind(activity, props['only']),
  )
  const parties = new Set(naming.flatMap(({ recipients }) => recipients))
  return allRecipients(workspace).filter(
    ({ id, party, relation }) =>
      isPicked(id, props) && isAmong(relation, props['relation']) && (!named || parties.has(party)),
  )
}

/** The components that an `<SdkList>` with these props shows. */
export function chosenSdks(props: Props, workspace: Workspace): SdkRow[] {
  return allSdks(workspace).filter(({ apps }) => apps.some((app) => isAmong(app, props['apps'])))
}

/** The cookies that a `<CookieList>` with these props shows. */
export function chosenCookies(props: Props, workspace: Workspace): CookieRow[] {
  return allCookies(workspace).filter(({ sites }) => sites.some((site) => isAmong(site, props['sites'])))
}

/** The rights that a `<RightsList>` with these props shows. */
export function chosenRights(props: Props, workspace: Workspace): RightRow[] {
  return allRights(workspace).filter(({ id }) => isAmong(id, props['ids']))
}

/** The words of a prop that holds several. */
export function wordsIn(prop: string | undefined): string[] {
  return (prop ?? '').split(/\s+/).filter(Boolean)
}

function isPicked(id: string, props: Props): boolean {
  return isAmong(id, props['ids']) && !wordsIn(props['except']).includes(id)
}

/** A prop that is not written asks for nothing. */
function isAmong(value: string, prop: string | undefined): boolean {
  return prop === undefined || wordsIn(prop).includes(value)
}

/** What three companies decide together is no activity of one of them. */
function isExactly(prop: string | undefined, handlers: readonly string[]): boolean {
  if (prop === undefined) return true
  const wanted = new Set(wordsIn(prop))
  return wanted.size === new Set(handlers).size && handlers.every((id) => wanted.has(id))
}

function isOfKind(activity: ActivityRow, only: string | undefined): boolean {
  switch (only) {
    case 'sensitive':
      return activity.sensitive
    case 'minors':
      return activity.minors
    case 'automated-decisions':
      return activity.automated
    case 'cross-border':
      return activity.crossBorder !== 'none'
    case 'consent':
      return activity.ground === 'consent'
    default:
      return only === undefined
  }
}
