import { matchesGlob } from './glob.ts'
import type { Severity } from './model/finding.ts'
import type { OptionDefinition, OptionValue, RuleOptions, SettableRule } from './model/rule.ts'
import type { RuleOverride, RuleSetting, WorkspaceConfig } from './model/workspace.ts'
import { presetOf } from './presets/index.ts'

/**
 * The effective options of a rule, in one file where a path is given: of preset, config and overrides the last that
 * says something that fits, else the default.
 */
export function optionsOf(rule: SettableRule, config: WorkspaceConfig, path?: string): RuleOptions {
  const layers = settingsFor(rule.id, config, path).map(({ options }) => options)
  return Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, definition]) => {
      const fitting = layers.map((options) => options[name]).filter((value) => fitsOption(value, definition))
      return [name, fitting.at(-1) ?? definition.default]
    }),
  )
}

/** Whether a value has the type of an option's default and keeps its bounds. */
export function fitsOption(value: unknown, definition: OptionDefinition): value is OptionValue {
  if (Array.isArray(definition.default)) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string')
  }
  if (typeof value !== typeof definition.default) return false
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = definition
    return value >= minimum && value <= maximum
  }
  return definition.choices === undefined || definition.choices.some((choice) => choice === value)
}

/** Severity and options of every rule as they are in force, by id; in one file where a path is given. */
export function effectiveSettings(
  rules: readonly SettableRule[],
  config: WorkspaceConfig,
  path?: string,
): Readonly<Record<string, EffectiveSetting>> {
  return Object.fromEntries(
    rules.map((rule) => {
      const options = optionsOf(rule, config, path)
      const severity = severityOf(rule.id, rule, config, path)
      return [rule.id, { severity, ...(rule.options ? { options } : {}) }]
    }),
  )
}

/**
 * What preset, config and overrides say of a rule, in one file where a path is given; but for the gate: a proposed edit
 * must not be able to wave itself through.
 */
export function severityOf(
  id: string,
  rule: SettableRule | undefined,
  config: WorkspaceConfig,
  path?: string,
): 'off' | Severity {
  const standard = rule?.severity ?? 'error'
  if (rule?.gate) return standard
  const said = settingsFor(id, config, path).flatMap(({ severity }) => severity ?? [])
  return said.at(-1) ?? standard
}

/** The severity of a rule where it is heard at all: one that is off may be on in some of the files. */
export function loudestSeverityOf(rule: SettableRule, config: WorkspaceConfig): 'off' | Severity {
  const general = severityOf(rule.id, rule, config)
  if (general !== 'off') return general
  const said = config.overrides.flatMap(({ rules }) => rules.get(rule.id)?.severity ?? [])
  return (['error', 'warning'] as const).find((severity) => said.includes(severity)) ?? 'off'
}

/** Which overrides concern a file, by number; files with the same ones are judged with the same options. */
export function overridesFor({ overrides }: WorkspaceConfig, path: string): readonly number[] {
  return overrides.flatMap((override, index) => (concerns(override, path) ? [index] : []))
}

/** Whether one of an override's patterns fits a path. */
function concerns({ files }: RuleOverride, path: string): boolean {
  return files.some((pattern) => matchesGlob(path, pattern))
}

/** Everything that is said of a rule, the weightiest last. */
function settingsFor(id: string, config: WorkspaceConfig, path: string | undefined): RuleSetting[] {
  const { preset, rules, overrides } = config
  const general = [presetOf(preset).rules.get(id), rules.get(id)]
  const special = overrides
    .filter((override) => path !== undefined && override.rules.has(id) && concerns(override, path))
    .map((override) => override.rules.get(id))
  return [...general, ...special].filter((setting) => setting !== undefined)
}

interface EffectiveSetting {
  readonly severity: 'off' | Severity
  readonly options?: RuleOptions
}
