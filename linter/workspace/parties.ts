import type { PartyEntry } from '../model/party.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf, localTextOf, textOf } from './shape.ts'

/** The parties of the register, in its order. */
export function readParties({ register }: Registered): readonly PartyEntry[] {
  return listOf(register('parties')?.data['parties']).map((item) => {
    const { id, name, kind, contact } = fieldsOf(item)
    return { id: textOf(id), name: localTextOf(name), kind: textOf(kind), contacts: contactsOf(contact) }
  })
}

/** The organisation as a party that speaks for all of its companies; nothing where no register names it. */
export function readOrganisation({ register }: Registered): PartyEntry | undefined {
  const { name, contact } = register('organisation')?.data ?? {}
  const called = localTextOf(name)
  if (called['zh-CN'] === '') return undefined
  return { id: 'organisation', name: called, kind: 'group-company', contacts: contactsOf(contact) }
}

/** The e-mail address and the telephone number of a `contact`. */
export function contactsOf(contact: unknown): readonly string[] {
  const { email, phone } = fieldsOf(contact)
  return [textOf(email), textOf(phone)].filter(Boolean)
}

type Registered = Pick<Workspace, 'register'>
