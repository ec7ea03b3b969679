import type { LocalText, Workspace } from '../../../linter/index.ts'
import type { Rendering } from '../context.ts'
import { partiesOf } from './read-rows.ts'
import type { Contact, Party } from './rows.ts'
import type { Cell, Part } from './table.ts'
import { joints, wordsOf } from './words.ts'

/** A text in the language that is shown; nothing where there is none. */
export function textCell(text: LocalText | undefined, { language }: Rendering): Cell {
  return text ? [text[language]] : []
}

/** Kinds of information, one behind the other. */
export function dataCell(data: readonly LocalText[], { language }: Rendering): Cell {
  return [data.map((kind) => kind[language]).join(joints[language].items)]
}

/** The words of several keys. */
export function keysCell(
  table: Parameters<typeof wordsOf>[0],
  keys: readonly string[],
  { language }: Rendering,
): Cell {
  return [keys.map((key) => wordsOf(table, key, language)).join(joints[language].and)]
}

/** The value of a parameter with its unit, as `<Param>` shows it. */
export function parameterCell(id: string): Cell {
  return id === '' ? [] : [{ param: id }]
}

/** Articles as `<Law>` shows them. */
export function lawsCell(laws: readonly string[], { language }: Rendering): Cell {
  return joined(
    laws.map((ref) => [{ law: ref }]),
    joints[language].and,
  )
}

/** Ways to reach somebody: addresses as links, numbers as they are dialled. */
export function contactCell({ email, phone, website, address }: Contact, { language }: Rendering): Cell {
  const { comma, official } = joints[language]
  const ways: Cell[] = [
    ...(email ? [[{ href: `mailto:${email}`, text: email }]] : []),
    ...(phone ? [[phone]] : []),
    ...(website ? [[{ href: website, text: official }]] : []),
    ...(address ? [[address[language]]] : []),
  ]
  return joined(ways, comma)
}

/** The name of a party; an id that the register does not know stands for itself, for the lint has an error for it. */
export function partyName(id: string, { workspace, language }: Rendering): string {
  return knownParties(workspace).get(id)?.name[language] ?? id
}

/** How to reach a party; nothing where the register does not know it. */
export function partyContact(id: string, rendering: Rendering): Cell {
  const party = knownParties(rendering.workspace).get(id)
  return party ? contactCell(party.contact, rendering) : []
}

/** Cells behind each other, with words between them. */
export function joined(cells: readonly Cell[], between: string): Cell {
  const filled = cells.filter((cell) => cell.length > 0)
  return filled.flatMap((cell, index): readonly Part[] => (index === 0 ? cell : [between, ...cell]))
}

/** Read once a workspace: every row of a list asks for names. */
function knownParties(workspace: Workspace): ReadonlyMap<string, Party> {
  const known = cache.get(workspace) ?? partiesOf(workspace)
  cache.set(workspace, known)
  return known
}

const cache = new WeakMap<Workspace, ReadonlyMap<string, Party>>()
