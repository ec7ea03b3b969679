import { fieldsOf, listedRows, listOf, localTextOf, stringsOf, textOf } from '../../../linter/index.ts'
import type { LocalText, Workspace } from '../../../linter/index.ts'
import type { Props } from '../component.ts'
import type { ActivityRow, Contact, CookieRow, Party, RecipientRow, RightRow, SdkRow } from './rows.ts'

// What a public view keeps of a register does not fit its schema any more, so rows are read field by field. What is
// wrong with an authored one is the lint's to say; here a row only needs an id.

/** The activities that a `<ProcessingList>` with these props shows; without props all of them. */
export function activityRows(workspace: Workspace, props: Props = {}): ActivityRow[] {
  return identified(listedRows('ProcessingList', props, workspace)).map(({ id, fields }) => ({
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

/** The recipients that a `<RecipientList>` with these props shows; without props all of them. */
export function recipientRows(workspace: Workspace, props: Props = {}): RecipientRow[] {
  return identified(listedRows('RecipientList', props, workspace)).map(({ id, fields }) => ({
    id,
    party: textOf(fields['party']),
    relation: textOf(fields['relation']),
    purpose: localTextOf(fields['purpose']),
    data: textsOf(fields['data']),
    means: localTextOf(fields['means']),
    contact: contactOf(fields['contact']),
  }))
}

/** The components of third parties that a `<SdkList>` with these props shows; without props all of them. */
export function sdkRows(workspace: Workspace, props: Props = {}): SdkRow[] {
  return identified(listedRows('SdkList', props, workspace)).map(({ id, fields }) => ({
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

/** The cookies that a `<CookieList>` with these props shows; without props all of them. */
export function cookieRows(workspace: Workspace, props: Props = {}): CookieRow[] {
  return identified(listedRows('CookieList', props, workspace)).map(({ id, fields }) => ({
    id,
    name: textOf(fields['name']),
    setter: textOf(fields['setter']),
    sites: stringsOf(fields['sites']),
    purpose: localTextOf(fields['purpose']),
    category: textOf(fields['category']),
    expiry: localTextOf(fields['expiry']),
  }))
}

/** The rights that a `<RightsList>` with these props shows; without props all of them. */
export function rightRows(workspace: Workspace, props: Props = {}): RightRow[] {
  return identified(listedRows('RightsList', props, workspace)).map(({ id, fields }) => ({
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
  const parties = identified(listOf(workspace.register('parties')?.data['parties'])).map(
    ({ id, fields }): [string, Party] => [
      id,
      { id, name: localTextOf(fields['name']), contact: contactOf(fields['contact']) },
    ],
  )
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

function identified(items: readonly unknown[]): readonly Row[] {
  return items.flatMap((item) => {
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
