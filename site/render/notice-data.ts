import { textOf } from '../../linter/index.ts'
import type { Document, Facts, Locale, Workspace } from '../../linter/index.ts'
import type { AuthoredNoticeData } from '../../schema/index.ts'
import { commitmentTexts } from './commitment-text.ts'
import type { ComponentRenderer } from './component.ts'
import type { Addresses } from './context.ts'
import { organisationOf, partiesOf } from './lists/read-rows.ts'
import type { ActivityRow, Contact, CookieRow, Party, RecipientRow, RightRow, SdkRow } from './lists/rows.ts'
import { shownRows } from './lists/shown-rows.ts'
import { shownValue } from './shown-value.ts'
import type { ShownValue } from './shown-value.ts'

/** One language in which a version is kept. */
export interface NoticeLanguage {
  readonly language: Locale
  readonly document: Document
}

/**
 * What a notice says, as data: the rows of registers that its lists show, the values in its text and the promises that
 * it marks. `facts` are those of the source, whose lists its translations share. What no list shows is not in it.
 */
export function noticeData(
  workspace: Workspace,
  facts: Facts,
  texts: readonly NoticeLanguage[],
  components: readonly ComponentRenderer[] = [],
): AuthoredNoticeData {
  const { activities, recipients, sdks, cookies, rights } = shownRows(facts, workspace)
  const parties = partiesOf(workspace)
  const nameOf = (id: string): Party['name'] => parties.get(id)?.name ?? { 'zh-CN': id, en: id }
  return {
    schemaVersion: 1,
    id: facts.id,
    version: textOf(facts.data['version']),
    handlers: handlersOf(activities, parties, workspace),
    activities: activities.map((row) => activityData(row, workspace)),
    recipients: recipients.map((row) => recipientData(row, nameOf)),
    sdks: sdks.map((row) => sdkData(row, nameOf)),
    cookies: cookies.map((row) => cookieData(row, nameOf)),
    rights: rights.map((row) => rightData(row, workspace)),
    parameters: valuesIn(facts, workspace),
    commitments: commitmentsIn(texts, workspace, components),
  }
}

/** The companies that the activities name; the whole group where none is shown. */
function handlersOf(
  activities: readonly ActivityRow[],
  parties: ReadonlyMap<string, Party>,
  workspace: Workspace,
): AuthoredNoticeData['handlers'] {
  const named = new Set(activities.flatMap(({ handlers }) => handlers))
  const known = [...parties.values()].filter(({ id }) => named.has(id))
  const all = known.length > 0 ? known : [organisationOf(workspace)]
  return all.flatMap((party) =>
    party ? [{ id: party.id, name: party.name, ...contactData(party.contact) }] : [],
  )
}

function activityData(row: ActivityRow, workspace: Workspace): AuthoredNoticeData['activities'][number] {
  const { id, name, handlers, purposes, data, subjects, means, ground, sensitive, minors } = row
  return {
    ...{
      id,
      name,
      handlers: [...handlers],
      purposes,
      data: [...data],
      subjects,
      means,
      'legal-basis': ground,
    },
    ...{ sensitive, ...(row.necessity ? { necessity: row.necessity } : {}), minors },
    ...{ 'automated-decisions': row.automated, 'cross-border': row.crossBorder },
    retention: valueOf(row.retention, workspace),
    ...(row.retentionFrom ? { 'retention-from': row.retentionFrom } : {}),
    recipients: [...row.recipients],
  }
}

function recipientData(
  { id, party, relation, purpose, data, means, contact }: RecipientRow,
  nameOf: NameOf,
): AuthoredNoticeData['recipients'][number] {
  const { contact: reached = {} } = contactData(contact)
  return { id, party, name: nameOf(party), relation, purpose, data: [...data], means, contact: reached }
}

function sdkData(row: SdkRow, nameOf: NameOf): AuthoredNoticeData['sdks'][number] {
  const { id, name, provider, apps, purpose, data, means, privacyPolicy } = row
  return {
    ...{ id, name, provider: nameOf(provider), apps: [...apps], purpose, data: [...data], means },
    ...(privacyPolicy === '' ? {} : { 'privacy-policy': privacyPolicy }),
  }
}

function cookieData(
  { id, name, setter, purpose, category, expiry }: CookieRow,
  nameOf: NameOf,
): AuthoredNoticeData['cookies'][number] {
  return { id, name, setter: nameOf(setter), purpose, category, expiry }
}

function rightData(
  { id, name, how, time }: RightRow,
  workspace: Workspace,
): AuthoredNoticeData['rights'][number] {
  return { id, name, how, ...(time === '' ? {} : { time: valueOf(time, workspace) }) }
}

/** Ways that are there; a register may leave any of them out. */
function contactData(contact: Contact): Pick<AuthoredNoticeData['handlers'][number], 'contact'> {
  const ways = Object.entries(contact).filter(([, way]) => way !== '' && way !== undefined)
  return ways.length === 0 ? {} : { contact: Object.fromEntries(ways) }
}

/** A parameter without a value is shown by its id, as on the page. */
function valueOf(parameter: string, workspace: Workspace): ShownValue {
  const id = `[${parameter}]`
  return shownValue(parameter, workspace) ?? { parameter, shown: { 'zh-CN': id, en: id } }
}

function valuesIn({ components }: Facts, workspace: Workspace): ShownValue[] {
  const shown = components.flatMap(({ name, props }) => (name === 'Param' ? [props['id'] ?? ''] : []))
  return [...new Set(shown)].map((id) => valueOf(id, workspace))
}

function commitmentsIn(
  texts: readonly NoticeLanguage[],
  workspace: Workspace,
  components: readonly ComponentRenderer[],
): AuthoredNoticeData['commitments'] {
  const promises = new Map<string, Partial<Record<Locale, string>>>()
  for (const { language, document } of texts) {
    const context = { workspace, language, addresses: nowhere, components }
    for (const [id, text] of commitmentTexts(document, context)) {
      promises.set(id, { ...promises.get(id), [language]: text })
    }
  }
  return [...promises].map(([id, text]) => ({ id, text }))
}

/** Data has no links, so it needs no addresses. */
const nowhere: Addresses = {
  document: () => undefined,
  site: () => undefined,
  control: () => undefined,
  article: () => undefined,
  parameter: () => undefined,
  term: () => undefined,
}

type NameOf = (id: string) => Party['name']
