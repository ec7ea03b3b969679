import { activitiesOf } from '../../render/index.ts'
import { contactLines } from './register-lines.ts'
import { line, registerData } from './register-page.ts'
import type { RegisterGroup, RegisterLine } from './register-page.ts'
import { linked } from './view.ts'
import type { View } from './view.ts'

/** Companies and authorities by what they are to us. */
export function partyGroups(view: View): RegisterGroup[] | undefined {
  const { words } = view
  const data = registerData('parties', view)
  if (!data) return undefined
  const columns = [words.registersParty, words.registersAbout, words.registersContact, words.registersUsed]
  return [...Map.groupBy(data.parties, ({ kind }) => kind)].map(([kind, parties]) => ({
    id: kind,
    title: words.registersKinds[kind],
    columns,
    rows: parties.map((party) => ({
      id: party.id,
      cells: [
        [line(view.text(party.name))],
        [line(view.text(party.about))],
        contactLines(party.contact, view),
        usesOf(party.id, view),
      ],
    })),
  }))
}

/** The other registers that name a party, with how often. */
function usesOf(id: string, view: View): RegisterLine[] {
  const { words, prefix } = view
  const activities = activitiesOf(view.workspace)
  const counts = {
    processing: activities.filter(({ handlers, recipients }) => [...handlers, ...recipients].includes(id))
      .length,
    recipients: (registerData('recipients', view)?.recipients ?? []).filter(({ party }) => party === id)
      .length,
    sdks: (registerData('sdks', view)?.sdks ?? []).filter(({ provider }) => provider === id).length,
    cookies: (registerData('cookies', view)?.cookies ?? []).filter(({ setter }) => setter === id).length,
  }
  return (['processing', 'recipients', 'sdks', 'cookies'] as const)
    .filter((register) => counts[register] > 0)
    .map((register) =>
      linked(`${words.registersTitles[register]} (${counts[register]})`, `${prefix}/registers/${register}/`),
    )
}
