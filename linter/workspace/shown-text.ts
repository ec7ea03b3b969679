import type { ComponentUse, Facts, MarkedBlock } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { listedRows } from './listed-rows.ts'
import { contactsOf, readParties } from './parties.ts'
import { textOf, wordsIn } from './shape.ts'

/** What a marked block says: its own words, the values in them, and the names and contacts that its lists show. */
export function shownText(block: MarkedBlock, document: Facts, workspace: ShownSurroundings): string {
  const inside = componentsIn(block, document)
  const shown = inside.flatMap((use) => [
    ...(use.name === 'Param' ? valueOf(use, document, workspace) : []),
    ...(use.name === 'RecipientList' ? recipientsOf(use, document, workspace) : []),
  ])
  return [block.text.trim(), ...shown].filter(Boolean).join('\n')
}

/** Whether a list of a register stands in a block; it says something even without a word around it. */
export function hasList(block: MarkedBlock, document: Facts): boolean {
  return componentsIn(block, document).some(({ name }) => name.endsWith('List'))
}

function componentsIn({ span: [start, end] }: MarkedBlock, { components }: Facts): readonly ComponentUse[] {
  return components.filter(({ span }) => start < span[0] && span[0] < end)
}

function valueOf({ props }: ComponentUse, { language }: Facts, { values }: ShownSurroundings): string[] {
  const value = values.get(props['id'] ?? '')
  if (!value) return []
  return [language === 'en' ? (value.text?.en ?? String(value.value)) : String(value.value)]
}

function recipientsOf({ props }: ComponentUse, { language }: Facts, workspace: ShownSurroundings): string[] {
  const names = new Map(readParties(workspace).map(({ id, name }) => [id, name]))
  const withContact = wordsIn(props['columns']).includes('contact')
  return listedRows('RecipientList', props, workspace).flatMap(({ party, contact }) => {
    const name = names.get(textOf(party))?.[language === 'en' ? 'en' : 'zh-CN'] ?? ''
    return [name, ...(withContact ? contactsOf(contact) : [])]
  })
}

type ShownSurroundings = Pick<Workspace, 'register' | 'values'>
