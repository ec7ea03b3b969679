import type { Exception } from '../model/exception.ts'
import type { SettableRule } from '../model/rule.ts'
import type { WorkspaceConfig } from '../model/workspace.ts'

/**
 * The rules that a workspace may name. Those that compare two revisions are many, and a lint has no use for them: they are
 * loaded only where the config or an exception names something that is none of the others.
 */
export function knownRules(
  { rules, furtherRules }: KnownRules,
  config: WorkspaceConfig,
  exceptions: readonly Exception[],
): readonly SettableRule[] {
  if (!furtherRules) return rules
  const known = new Set(rules.map(({ id }) => id))
  const named = [
    ...config.rules.keys(),
    ...config.overrides.flatMap((override) => [...override.rules.keys()]),
    ...exceptions.map(({ rule }) => rule).filter((rule) => rule !== ''),
  ]
  return named.every((rule) => known.has(rule)) ? rules : [...rules, ...furtherRules()]
}

/** What is known from the start, and how to get the rest. */
export interface KnownRules {
  readonly rules: readonly SettableRule[]
  readonly furtherRules?: () => readonly SettableRule[]
}
