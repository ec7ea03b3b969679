import type { When } from '../model/catalog.ts'
import type { Checklist, CheckItem, ShownParty } from '../model/checklist.ts'
import type { Facts } from '../model/facts.ts'
import { spotOf } from './catalog.ts'
import { fieldsOf, listOf, localTextOf, stringsOf, textOf } from './shape.ts'
import type { Fields } from './shape.ts'

/** All `checklists/*.yaml`, by id. */
export function readChecklists(files: readonly Facts[]): ReadonlyMap<string, Checklist> {
  const checklists = new Map<string, Checklist>()
  for (const file of files) {
    const id = textOf(file.data['id']) || file.nameId
    if (checklists.has(id)) continue
    const items = listOf(file.data['items']).map((item) => readItem(fieldsOf(item)))
    checklists.set(id, { id, title: localTextOf(file.data['title']), items, spot: spotOf(file, '') })
  }
  return checklists
}

function readItem(fields: Fields): CheckItem {
  const when = fields['when'] === undefined ? {} : { when: fieldsOf(fields['when']) as When }
  const shows = stringsOf(fields['shows'])
  return {
    ...{ id: textOf(fields['id']), what: localTextOf(fields['what']) },
    ...{ laws: stringsOf(fields['laws']), control: textOf(fields['control']) },
    ...when,
    severity: fields['severity'] === 'warning' ? 'warning' : 'error',
    toAuthority: fields['duty'] === 'authority',
    shows: parties.filter((party) => shows.includes(party)),
  }
}

const parties: readonly ShownParty[] = [
  ...(['handler-name', 'handler-contact', 'recipient-name', 'recipient-contact', 'officer-contact'] as const),
]
