import type { ShownParty } from '../model/checklist.ts'
import type { Facts } from '../model/facts.ts'
import type { PartyEntry } from '../model/party.ts'
import type { Workspace } from '../model/workspace.ts'
import { readOrganisation, readParties } from './parties.ts'
import { fieldsOf, listOf, stringsOf, textOf } from './shape.ts'
import { shownActivities } from './shown-activities.ts'

/** What does not stand in a text although an item asks for it, in words that a message can show; nothing where all does. */
export function missingParty(
  shows: readonly ShownParty[],
  text: string,
  { source, language, workspace }: PartySurroundings,
): string | undefined {
  const handlers = handlersOf(source, workspace)
  const recipients = recipientsOf(source, workspace)
  for (const asked of shows) {
    const parties = asked.startsWith('handler') ? handlers : recipients
    const missing =
      asked === 'officer-contact'
        ? contactMissing(ownContacts(workspace), text)
        : missingOf(asked.endsWith('-name'), parties, text, language)
    if (missing !== undefined) return missing
  }
  return undefined
}

/** Each of those who must be named, or of those who may be named anybody. */
function missingOf(
  byName: boolean,
  { all, any }: Parties,
  text: string,
  language: string,
): string | undefined {
  const nameOf = ({ name }: PartyEntry): string => name[language === 'en' ? 'en' : 'zh-CN']
  const isThere = (party: PartyEntry): boolean =>
    byName ? text.includes(nameOf(party)) : party.contacts.some((contact) => text.includes(contact))
  const shown = (party: PartyEntry): string => (byName ? nameOf(party) : party.contacts.join(', '))
  const absent = all.find((party) => !isThere(party))
  if (absent) return shown(absent)
  if (all.length > 0 || any.length === 0 || any.some(isThere)) return undefined
  return any.map(shown).join(', ')
}

function contactMissing(contacts: readonly string[], text: string): string | undefined {
  return contacts.length === 0 || contacts.some((contact) => text.includes(contact))
    ? undefined
    : contacts.join(', ')
}

/** Who alone decides on an activity of the notice must be named; where all is decided together, one of them or the group. */
function handlersOf(source: Facts, workspace: Registered): Parties {
  const deciding = shownActivities(source, workspace).map(({ handlers }) => stringsOf(handlers))
  const alone = new Set(deciding.filter(({ length }) => length === 1).flat())
  const together = new Set(deciding.flat())
  const parties = readParties(workspace)
  const organisation = readOrganisation(workspace)
  return {
    all: parties.filter(({ id }) => alone.has(id)),
    any: [...parties.filter(({ id }) => together.has(id)), ...(organisation ? [organisation] : [])],
  }
}

/** Those whom the frontmatter names, but for our own companies. */
function recipientsOf({ data }: Facts, workspace: Registered): Parties {
  const named = stringsOf(data['parties'])
  const others = readParties(workspace).filter(({ kind }) => kind !== 'group-company')
  return {
    all: others.filter(({ id }) => named.includes(id)),
    any: others.filter(({ kind }) => kind === 'buyer'),
  }
}

/** Addresses of our own people and of the organisation. */
function ownContacts(workspace: Registered): readonly string[] {
  const roles = listOf(workspace.register('roles')?.data['roles']).map(fieldsOf)
  const holders = roles.flatMap(({ holders }) =>
    listOf(holders).map((holder) => textOf(fieldsOf(holder)['email'])),
  )
  return [...(readOrganisation(workspace)?.contacts ?? []), ...new Set(holders.filter(Boolean))]
}

interface Parties {
  readonly all: readonly PartyEntry[]
  readonly any: readonly PartyEntry[]
}

interface PartySurroundings {
  readonly source: Facts
  readonly language: string
  readonly workspace: Registered
}

type Registered = Pick<Workspace, 'register'>
