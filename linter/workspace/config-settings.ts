import type { RuleOverride, RuleSetting } from '../model/workspace.ts'
import { fieldsOf, listOf, stringsOf, textOf } from './shape.ts'
import type { Fields } from './shape.ts'

/** What a mapping of a config says of single rules, by id: under `rules`, `options` and `remark`. */
export function readRuleSettings(fields: Fields): ReadonlyMap<string, RuleSetting> {
  const severities = { ...fieldsOf(fields['rules']), ...remarkIn(fields) }
  const options = fieldsOf(fields['options'])
  const ids = new Set([...Object.keys(severities), ...Object.keys(options)])
  return new Map(
    [...ids].map((id) => {
      const severity = (['off', 'warning', 'error'] as const).find((known) => known === severities[id])
      return [id, { ...(severity ? { severity } : {}), options: fieldsOf(options[id]) }]
    }),
  )
}

/** The settings for some of the files, in the order in which they count. */
export function readOverrides(fields: Fields): readonly RuleOverride[] {
  return listOf(fields['overrides'])
    .slice(0, mostOverrides)
    .map((item) => {
      const { files, rules, options } = fieldsOf(item)
      return { files: stringsOf(files).slice(0, mostPatterns), rules: readRuleSettings({ rules, options }) }
    })
}

/** Names of the packages with rules of remark-lint; one that is off may be on in some of the files. */
export function readRemark(fields: Fields): readonly string[] {
  return Object.keys(remarkIn(fields)).slice(0, mostRemark)
}

/** Where further catalogues are taken from, as authored. */
export function readImports(fields: Fields): readonly string[] {
  return listOf(fields['imports'])
    .slice(0, mostImports)
    .map((item) => textOf(fieldsOf(item)['from']))
}

/** Names of other kinds would be paths or other packages, and are never looked at. */
function remarkIn(fields: Fields): Fields {
  const named = Object.entries(fieldsOf(fields['remark']))
  return Object.fromEntries(named.filter(([name]) => isRemarkRule(name)))
}

/** Whether a name is one of a package with a single rule of remark-lint. */
export function isRemarkRule(name: string): boolean {
  return /^remark-lint-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= 80
}

// The schema says the same; a config that does not fit it must not cost more time either.
const mostOverrides = 100
const mostPatterns = 50
const mostImports = 20
const mostRemark = 100
