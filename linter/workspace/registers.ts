import type { Holder, LocalText, ParameterValue, Requirement, Role } from '../model/catalog.ts'
import type { Facts } from '../model/facts.ts'
import type { PublicSite, WorkspaceConfig } from '../model/workspace.ts'
import { spotOf } from './catalog.ts'
import { readImports, readOverrides, readRemark, readRuleSettings } from './config-settings.ts'
import { readFrontmatterConfig } from './foreign-keys.ts'
import { fieldsOf, listOf, localTextOf, stringsOf, textOf } from './shape.ts'
import type { Fields } from './shape.ts'

/** The roles of `registers/roles.yaml`. */
export function readRoles(file: Facts | undefined): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>()
  for (const item of listOf(file?.data['roles'])) {
    const fields = fieldsOf(item)
    const id = textOf(fields['id'])
    const description = fields['description'] ? { description: localTextOf(fields['description']) } : {}
    if (!id || roles.has(id)) continue
    const holders = listOf(fields['holders']).map((holder) => readHolder(fieldsOf(holder)))
    roles.set(id, { id, title: localTextOf(fields['title']), ...description, holders })
  }
  return roles
}

function readHolder(fields: Fields): Holder {
  return { email: textOf(fields['email']), companies: stringsOf(fields['companies']) }
}

/** The parameter values of `registers/parameters.yaml`, each with its reason. */
export function readParameterValues(file: Facts | undefined): ReadonlyMap<string, ParameterValue> {
  const values = new Map<string, ParameterValue>()
  if (!file) return values
  for (const [id, item] of Object.entries(fieldsOf(file.data['values']))) {
    const { value: authored, reason } = fieldsOf(item)
    const text = localTextOf(authored)
    // A text in both languages stands for itself in the language of the source.
    const value = text['zh-CN'] || authored
    if (typeof value !== 'string' && typeof value !== 'number') continue
    values.set(id, {
      ...{ id, value, spot: spotOf(file, `/values/${id}`) },
      ...(text['zh-CN'] ? { text } : {}),
      ...(reason ? { reason: localTextOf(reason) } : {}),
    })
  }
  return values
}

/** The facts of `registers/organisation.yaml` by dotted name: `organisation.people`. */
export function readOrganisationFacts(file: Facts | undefined): ReadonlyMap<string, unknown> {
  const entries = Object.entries(fieldsOf(file?.data['facts']))
  return new Map(entries.map(([name, value]) => [`organisation.${name}`, value]))
}

/** The rows of all `requirements/*.yaml`, by id. */
export function readRequirements(files: readonly Facts[]): ReadonlyMap<string, Requirement> {
  const rows = new Map<string, Requirement>()
  for (const file of files) {
    listOf(file.data['rows']).forEach((item, index) => {
      const row = readRow(fieldsOf(item), textOf(file.data['source']) || file.nameId, file, index)
      if (row.id && !rows.has(row.id)) rows.set(row.id, row)
    })
  }
  return rows
}

function readRow(fields: Fields, source: string, file: Facts, index: number): Requirement {
  const id = textOf(fields['id'])
  // `source:section.item`; item 0 is the lead prose of a section.
  const [section = '0', item = '0'] = (id.split(':')[1] ?? '').split('.')
  return {
    id,
    source,
    section: Number(section),
    item: Number(item),
    sectionTitle: localTextOf(fields['section-title']),
    text: localTextOf(fields['text']),
    control: textOf(fields['control']),
    also: stringsOf(fields['also']),
    spot: spotOf(file, `/rows/${index}`),
  }
}

/** `policypress.config.yaml` with defaults; without one any folder of Markdown can be linted. */
export function readConfig(file: Facts | undefined): WorkspaceConfig {
  const data = file?.data ?? {}
  const sourceLanguage = textOf(data['source-language']) || 'zh-CN'
  const languages = stringsOf(data['languages'])
  const publicSite = readPublicSite(fieldsOf(data['public-site']))
  return {
    name: nameOf(data['name']),
    sourceLanguage,
    languages: languages.length > 0 ? languages : [sourceLanguage],
    preset: textOf(data['extends']) || 'recommended',
    rules: readRuleSettings(data),
    overrides: readOverrides(data),
    imports: readImports(data),
    remark: readRemark(data),
    skipByName: file === undefined || data['skip-by-name'] === true,
    frontmatter: readFrontmatterConfig(fieldsOf(data['frontmatter'])),
    ...(publicSite ? { publicSite } : {}),
  }
}

function readPublicSite(fields: Fields): PublicSite | undefined {
  const address = textOf(fields['address'])
  const { contact, policy } = fieldsOf(fields['security'])
  // What is no address of a host is one to nobody; the lint names it.
  if (!/^https:\/\/[a-z0-9.-]+$/.test(address)) return undefined
  if (!textOf(contact)) return { address }
  const more = textOf(policy) ? { policy: textOf(policy) } : {}
  return { address, security: { contact: textOf(contact), ...more } }
}

function nameOf(value: unknown): LocalText {
  return typeof value === 'string' ? { 'zh-CN': value, en: value } : localTextOf(value)
}
