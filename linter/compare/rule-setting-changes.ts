import { changeRules } from '../changes/index.ts'
import type { RuleSettingChange } from '../model/decision-changes.ts'
import type { SettableRule } from '../model/rule.ts'
import type { RuleSetting, Workspace, WorkspaceConfig } from '../model/workspace.ts'
import { rules } from '../rules/index.ts'
import { optionsOf, overridesFor, severityOf } from '../settings.ts'
import { isSame } from './same.ts'
import { configChange } from './config-spot.ts'

/**
 * How strictly rules are set now, held against before, in every file: overrides come and go and outweigh each other, so
 * only what is in force in the end can be compared. Rules that neither config names follow the preset.
 */
export function ruleSettingChanges(base: Workspace, head: Workspace): RuleSettingChange[] {
  if (isSame(base.config, head.config)) return []
  const named = new Set([...namedIn(base.config), ...namedIn(head.config)])
  const remark = new Set([...base.config.remark, ...head.config.remark])
  const general: Judged = { paths: [], base: base.config, head: head.config }
  const special = judgedAlike([...new Set([...head.byPath.keys(), ...base.byPath.keys()])], base, head)
  return [...named].flatMap((id) =>
    // A name that no rule has is looked at once: a proposed edit may bring thousands of them.
    changesOf(id, general, known.has(id) || remark.has(id) ? special : []).map(
      ({ option, from, to, paths, isGeneral }) => ({
        ...{ rule: id, option, from, to },
        ...{ files: isGeneral ? 0 : paths.length, path: isGeneral ? '' : (paths[0] ?? '') },
        about: configChange(base, head, pointersOf(id, option)),
      }),
    ),
  )
}

/** The files by the overrides that concern them, on both sides, each with no other overrides left in its config. */
function judgedAlike(paths: readonly string[], base: Workspace, head: Workspace): Judged[] {
  const sides = [base.config, head.config]
  const groups = Map.groupBy(paths, (path) => sides.map((side) => overridesFor(side, path).join()).join(' '))
  return [...groups.values()].flatMap((alike) => {
    const [path] = alike
    if (path === undefined) return []
    const [one, other] = sides.map((side) => ({
      ...side,
      overrides: overridesFor(side, path).flatMap((index) => {
        const override = side.overrides[index]
        return override ? [{ ...override, files: ['**'] }] : []
      }),
    }))
    return one && other ? [{ paths: alike, base: one, head: other }] : []
  })
}

function changesOf(id: string, general: Judged, special: readonly Judged[]): Found[] {
  const found = new Map<string, Found>()
  for (const judged of [general, ...special]) {
    for (const { option, from, to } of differences(id, judged)) {
      const key = JSON.stringify([option, from, to])
      const same = found.get(key) ?? { option, from, to, paths: [], isGeneral: false }
      if (judged === general) same.isGeneral = true
      else same.paths.push(...judged.paths)
      found.set(key, same)
    }
  }
  return [...found.values()]
}

function differences(
  id: string,
  { paths, base, head }: Judged,
): { option: string; from: string; to: string }[] {
  const rule = known.get(id)
  const [old, now] = [base, head].map((config) => stringsIn(id, rule, config, paths[0]))
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

/** Files of which all the same settings hold, and the configs that say so. */
interface Judged {
  readonly paths: readonly string[]
  readonly base: WorkspaceConfig
  readonly head: WorkspaceConfig
}

interface Found {
  readonly option: string
  readonly from: string
  readonly to: string
  readonly paths: string[]
  isGeneral: boolean
}
