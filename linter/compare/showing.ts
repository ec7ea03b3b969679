import type { ComponentUse, Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { isListName, listedRows } from '../workspace/listed-rows.ts'
import { stringsOf, textOf, wordsIn } from '../workspace/shape.ts'

/**
 * Ids of the documents that show a thing: by a component that names it, by a list that holds its row, or, a value, by a
 * list that fills it in. With a key, only the lists that show this cell of the row.
 */
export function showing(what: ShownThing, workspaces: readonly Workspace[]): readonly string[] {
  const shown = workspaces.flatMap((workspace) =>
    workspace.facts.filter((file) => shows(file, what, workspace)).map(documentOf),
  )
  return [...new Set(shown)]
}

/** Ids of the documents whose lists of recipients hold others because activities name others. */
export function listingOtherwise(base: Workspace, head: Workspace): readonly string[] {
  const before = new Map(base.facts.map((file) => [file.path, file]))
  const changed = head.facts.filter((file) => {
    const old = before.get(file.path)
    if (!old) return false
    const [was, is] = [recipientsIn(old, base), recipientsIn(file, head)]
    return [...was].some((id) => !is.has(id)) || [...is].some((id) => !was.has(id))
  })
  return [...new Set(changed.map(documentOf))]
}

function recipientsIn({ components }: Facts, workspace: Workspace): ReadonlySet<unknown> {
  const lists = components.filter(({ name }) => name === 'RecipientList')
  return new Set(
    lists.flatMap(({ props }) => listedRows('RecipientList', props, workspace).map(({ id }) => id)),
  )
}

function shows(file: Facts, what: ShownThing, workspace: Workspace): boolean {
  if (what.key !== undefined && internal.has(what.key)) return false
  if (what.component === 'party') {
    return stringsOf(file.data['parties']).includes(what.id) || workspace.listedParties(file).has(what.id)
  }
  return file.components.some((use) => isShownBy(use, what, workspace))
}

function isShownBy(use: ComponentUse, { component, id, key }: ShownThing, workspace: Workspace): boolean {
  const { name, props } = use
  if (component === 'Param' && isFilledIn(use, id, workspace)) return true
  if (name !== component) return false
  if (!isListName(name)) return props['id'] === id || props['ref'] === id
  const shown = props['columns']
  const hasCell = key === undefined || !cells.has(key) || shown === undefined || wordsIn(shown).includes(key)
  return hasCell && listedRows(name, props, workspace).some((row) => row['id'] === id)
}

/** Whether a list shows the value of a parameter that its rows name. */
function isFilledIn({ name, props }: ComponentUse, id: string, workspace: Workspace): boolean {
  const key = periods.get(name)
  if (key === undefined || !isListName(name) || !wordsIn(props['columns']).includes(key)) return false
  return listedRows(name, props, workspace).some((row) => textOf(row[key]) === id)
}

const periods: ReadonlyMap<string, string> = new Map([
  ['ProcessingList', 'retention'],
  ['RightsList', 'time'],
])

// What a register keeps for those who work with it.
const internal: ReadonlySet<string> = new Set([
  ...['systems', 'impact-assessment', 'controls', 'holders', 'apart-from', 'description', 'kind', 'about'],
])

// All else of a row is shown by every list, or decides which rows a list holds.
const cells: ReadonlySet<string> = new Set([
  ...['purposes', 'data', 'subjects', 'means', 'gdpr-basis', 'consequence', 'retention', 'retention-from'],
  ...['necessity', 'recipients', 'purpose', 'how', 'time', 'laws', 'contact'],
])

const documentOf = ({ kind, id, nameId }: Facts): string => (kind === 'translation' ? nameId : id)

/** What is looked for; `party` is anybody whom a list names. */
export interface ShownThing {
  readonly component: string
  readonly id: string
  readonly key?: string
}
