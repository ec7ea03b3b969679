import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { listedRows } from './listed-rows.ts'
import type { ListName } from './listed-rows.ts'
import { stringsOf, textOf } from './shape.ts'

/** The parties that the lists of a document name: recipients, providers of components, setters of cookies. */
export function listedParties({ components }: Facts, workspace: Registered): ReadonlySet<string> {
  const named = (list: ListName, key: string): string[] =>
    components
      .filter(({ name }) => name === list)
      .flatMap(({ props }) => listedRows(list, props, workspace))
      .flatMap((row) => [...stringsOf(row[key]), textOf(row[key])])
  return new Set([
    ...named('ProcessingList', 'recipients'),
    ...named('RecipientList', 'party'),
    ...named('SdkList', 'provider'),
    ...named('CookieList', 'setter'),
  ])
}

type Registered = Pick<Workspace, 'register'>
