import type { Facts, ListName, Workspace } from '../../../linter/index.ts'
import type { Props } from '../component.ts'
import { activityRows, cookieRows, recipientRows, rightRows, sdkRows } from './read-rows.ts'
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
  const shown = <Row extends { readonly id: string }>(name: ListName, read: Read<Row>): Row[] => {
    const uses = components.filter((use) => use.name === name)
    const ids = new Set(uses.flatMap(({ props }) => read(workspace, props).map(({ id }) => id)))
    return read(workspace).filter(({ id }) => ids.has(id))
  }
  return {
    activities: shown('ProcessingList', activityRows),
    recipients: shown('RecipientList', recipientRows),
    sdks: shown('SdkList', sdkRows),
    cookies: shown('CookieList', cookieRows),
    rights: shown('RightsList', rightRows),
  }
}

type Read<Row> = (workspace: Workspace, props?: Props) => Row[]
