import type { Severity } from './model/finding.ts'
import type { OptionDefinition, OptionValue, Rule, RuleOptions } from './model/rule.ts'
import type { WorkspaceConfig } from './model/workspace.ts'

/** The effective options of a rule: what the config says where it fits, else the default. */
export function optionsOf(rule: Rule, config: WorkspaceConfig): RuleOptions {
  const authored = config.rules.get(rule.id)?.options ?? {}
  return Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, definition]) => {
      const value = authored[name]
      return [name, fitsOption(value, definition) ? value : definition.default]
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

/** Severity and options of every rule as they are in force, by id. */
export function effectiveSettings(
  rules: readonly Rule[],
  config: WorkspaceConfig,
): Readonly<Record<string, EffectiveSetting>> {
  return Object.fromEntries(
    rules.map((rule) => {
      const options = optionsOf(rule, config)
      return [rule.id, { severity: severityOf(rule.id, rule, config), ...(rule.options ? { options } : {}) }]
    }),
  )
}

/** What the config says of a rule, but for the gate: a proposed edit must not be able to wave itself through. */
export function severityOf(id: string, rule: Rule | undefined, config: WorkspaceConfig): 'off' | Severity {
  const standard = rule?.severity ?? 'error'
  return rule?.gate ? standard : (config.rules.get(id)?.severity ?? standard)
}

interface EffectiveSetting {
  readonly severity: 'off' | Severity
  readonly options?: RuleOptions
}
