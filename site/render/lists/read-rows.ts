import { fieldsOf, listOf, localTextOf, stringsOf, textOf } from '../../../linter/index.ts'
import type { LocalText, Workspace } from '../../../linter/index.ts'
import type { ActivityRow, Contact, CookieRow, Party, RecipientRow, RightRow, SdkRow } from './rows.ts'

// What a public view keeps of a register does not fit its schema any more, so rows are read field by field. What is
// wrong with an authored one is the lint's to say; here a row only needs an id.

/** All activities, in the order of the register. */
export function allActivities(workspace: Workspace): ActivityRow[] {
  return rowsOf(workspace, 'processing', 'activities').map(({ id, fields }) => ({
    id,
    name: localTextOf(fields['name']),
    handlers: stringsOf(fields['handlers']),
    purposes: localTextOf(fields['purposes']),
    data: textsOf(fields['data']),
    subjects: localTextOf(fields['subjects']),
    means: localTextOf(fields['means']),
    ground: textOf(fields['legal-basis']),
    groundNote: given(fields['legal-basis-note']),
    laws: stringsOf(fields['laws']),
    gdprGround: given(fields['gdpr-basis']),
    consequence: given(fields['consequence']),
    sensitive: fields['sensitive'] === true,
    necessity: given(fields['necessity']),
    minors: fields['minors'] === true,
    automated: fields['automated-decisions'] === true,
    retention: textOf(fields['retention']),
    retentionFrom: given(fields['retention-from']),
    recipients: stringsOf(fields['recipients']),
    // Whoever left it open did not say that nothing goes abroad.
    crossBorder: textOf(fields['cross-border']) || 'unknown',
  }))
}

/** All recipients, in the order of the register. */
export function allRecipients(workspace: Workspace): RecipientRow[] {
  return rowsOf(workspace, 'recipients', 'recipients').map(({ id, fields }) => ({
    id,
    party: textOf(fields['party']),
    relation: textOf(fields['relation']),
    purpose: localTextOf(fields['purpose']),
    data: textsOf(fields['data']),
    means: localTextOf(fields['means']),
    contact: contactOf(fields['contact']),
  }))
}

/** All components of third parties, in the order of the register. */
export function allSdks(workspace: Workspace): SdkRow[] {
  return rowsOf(workspace, 'sdks', 'sdks').map(({ id, fields }) => ({
    id,
    name: textOf(fields['name']),
    provider: textOf(fields['provider']),
    apps: stringsOf(fields['apps']),
    purpose: localTextOf(fields['purpose']),
    data: textsOf(fields['data']),
    means: localTextOf(fields['means']),
    privacyPolicy: textOf(fields['privacy-policy']),
  }))
}

/** All cookies, in the order of the register. */
export function allCookies(workspace: Workspace): CookieRow[] {
  return rowsOf(workspace, 'cookies', 'cookies').map(({ id, fields }) => ({
    id,
    name: textOf(fields['name']),
    setter: textOf(fields['setter']),
    sites: stringsOf(fields['sites']),
    purpose: localTextOf(fields['purpose']),
    category: textOf(fields['category']),
    expiry: localTextOf(fields['expiry']),
  }))
}

/** All rights, in the order of the register. */
export function allRights(workspace: Workspace): RightRow[] {
  return rowsOf(workspace, 'rights', 'rights').map(({ id, fields }) => ({
    id,
    name: localTextOf(fields['name']),
    how: localTextOf(fields['how']),
    time: textOf(fields['time']),
    laws: stringsOf(fields['laws']),
    contact: contactOf(fields['contact']),
  }))
}

/** The companies and authorities that rows name, by id. */
export function partiesOf(workspace: Workspace): ReadonlyMap<string, Party> {
  const parties = rowsOf(workspace, 'parties', 'parties').map(({ id, fields }): [string, Party] => [
    id,
    { id, name: localTextOf(fields['name']), contact: contactOf(fields['contact']) },
  ])
  return new Map(parties)
}

/** The organisation whose notices these are; nothing where no register says who that is. */
export function organisationOf(workspace: Workspace): Party | undefined {
  const { name, contact } = workspace.register('organisation')?.data ?? {}
  const called = given(name)
  return called && { id: 'organisation', name: called, contact: contactOf(contact) }
}

function contactOf(value: unknown): Contact {
  const { email, phone, website, address } = fieldsOf(value)
  const ways = { email: textOf(email), phone: textOf(phone), website: textOf(website) }
  return { ...ways, address: given(address) }
}

function rowsOf(workspace: Workspace, register: string, key: string): readonly Row[] {
  return listOf(workspace.register(register)?.data[key]).flatMap((item) => {
    const fields = fieldsOf(item)
    const id = textOf(fields['id'])
    return id === '' ? [] : [{ id, fields }]
  })
}

function textsOf(value: unknown): LocalText[] {
  return listOf(value).map(localTextOf)
}

function given(value: unknown): LocalText | undefined {
  const text = localTextOf(value)
  return text['zh-CN'] === '' ? undefined : text
}

interface Row {
  readonly id: string
  readonly fields: ReturnType<typeof fieldsOf>
}
