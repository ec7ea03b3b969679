import type { Facts, Workspace } from '../../../linter/index.ts'
import type { Props } from '../component.ts'
import { chosenActivities, chosenCookies, chosenRecipients, chosenRights, chosenSdks } from './chosen.ts'
import { allActivities, allCookies, allRecipients, allRights, allSdks } from './read-rows.ts'
import type { ActivityRow, CookieRow, RecipientRow, RightRow, SdkRow } from './rows.ts'

/** The rows of registers that the lists of one document show. */
export interface ShownRows {
  readonly activities: readonly ActivityRow[]
  readonly recipients: readonly RecipientRow[]
  readonly sdks: readonly SdkRow[]
  readonly cookies: readonly CookieRow[]
  readonly rights: readonly RightRow[]
}

/** What the lists of a document show, each row once, in the order of its register. */
export function shownRows({ components }: Pick<Facts, 'components'>, workspace: Workspace): ShownRows {
  const shown = <Row extends { readonly id: string }>(
    name: string,
    all: Read<Row>,
    chosen: Choose<Row>,
  ): Row[] => {
    const uses = components.filter((use) => use.name === name)
    const ids = new Set(uses.flatMap(({ props }) => chosen(props, workspace).map(({ id }) => id)))
    return all(workspace).filter(({ id }) => ids.has(id))
  }
  return {
    activities: shown('ProcessingList', allActivities, chosenActivities),
    recipients: shown('RecipientList', allRecipients, chosenRecipients),
    sdks: shown('SdkList', allSdks, chosenSdks),
    cookies: shown('CookieList', allCookies, chosenCookies),
    rights: shown('RightsList', allRights, chosenRights),
  }
}

type Read<Row> = (workspace: Workspace) => Row[]
type Choose<Row> = (props: Props, workspace: Workspace) => Row[]
