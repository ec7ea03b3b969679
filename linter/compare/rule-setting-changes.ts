import { changeRules } from '../changes/index.ts'
import type { RuleSettingChange } from '../model/decision-changes.ts'
import type { SettableRule } from '../model/rule.ts'
import type { RuleSetting, Workspace, WorkspaceConfig } from '../model/workspace.ts'
import { rules } from '../rules/index.ts'
import { optionsOf, severityOf } from '../settings.ts'
import { isSame } from './same.ts'
import { configChange } from './config-spot.ts'

/**
 * How strictly rules are set now, held against before, in every file: overrides come and go and outweigh each other, so
 * only what is in force in the end can be compared. Rules that neither config names follow the preset.
 */
export function ruleSettingChanges(base: Workspace, head: Workspace): RuleSettingChange[] {
  if (isSame(base.config, head.config)) return []
  const named = new Set([...namedIn(base.config), ...namedIn(head.config)])
  const paths = [...new Set([...head.byPath.keys(), ...base.byPath.keys()])]
  return [...named].flatMap((id) => changesOf(id, paths, base, head))
}

function changesOf(
  id: string,
  paths: readonly string[],
  base: Workspace,
  head: Workspace,
): RuleSettingChange[] {
  const found = new Map<string, Found>()
  for (const path of [undefined, ...paths]) {
    for (const { option, from, to } of differences(id, path, base.config, head.config)) {
      const key = JSON.stringify([option, from, to])
      const known = found.get(key) ?? { option, from, to, paths: [], general: false }
      if (path === undefined) known.general = true
      else known.paths.push(path)
      found.set(key, known)
    }
  }
  return [...found.values()].map(({ option, from, to, paths: where, general }) => ({
    ...{ rule: id, option, from, to },
    ...{ files: general ? 0 : where.length, path: general ? '' : (where[0] ?? '') },
    about: configChange(base, head, pointersOf(id, option)),
  }))
}

function differences(
  id: string,
  path: string | undefined,
  base: WorkspaceConfig,
  head: WorkspaceConfig,
): { option: string; from: string; to: string }[] {
  const rule = known.get(id)
  const [old, now] = [base, head].map((config) => stringsIn(id, rule, config, path))
  return Object.keys({ ...old, ...now }).flatMap((option) => {
    const [from, to] = [old?.[option] ?? '', now?.[option] ?? '']
    return from === to ? [] : [{ option, from, to }]
  })
}

function stringsIn(
  id: string,
  rule: SettableRule | undefined,
  config: WorkspaceConfig,
  path: string | undefined,
): Readonly<Record<string, string>> {
  const options = rule ? optionsOf(rule, config, path) : {}
  const written = Object.entries(options).map(([name, value]) => [name, [value].flat().join(', ')])
  return {
    '': severityOf(id, rule, config, path),
    ...(Object.fromEntries(written) as Record<string, string>),
  }
}

/** Where a setting may stand, the likeliest first. */
function pointersOf(rule: string, option: string): (config: WorkspaceConfig) => string[] {
  const below = option === '' ? `/rules/${rule}` : `/options/${rule}/${option}`
  return ({ overrides }) => [
    ...[below, `/remark/${rule}`],
    ...overrides.flatMap((override, index) =>
      override.rules.has(rule) ? [`/overrides/${index}${below}`] : [],
    ),
  ]
}

function namedIn({ rules: settings, overrides }: WorkspaceConfig): string[] {
  const all: ReadonlyMap<string, RuleSetting>[] = [settings, ...overrides.map((override) => override.rules)]
  return all.flatMap((some) => [...some.keys()])
}

const known: ReadonlyMap<string, SettableRule> = new Map(
  [...rules, ...changeRules].map((rule) => [rule.id, rule]),
)

interface Found {
  readonly option: string
  readonly from: string
  readonly to: string
  readonly paths: string[]
  general: boolean
}
