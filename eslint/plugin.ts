import type { ESLint, Linter } from 'eslint'
import { rules } from '../linter/index.ts'
import type { Rule } from '../linter/index.ts'
import { policyLanguage } from './language.ts'
import { eslintSeverities, policyConfig } from './policy-config.ts'
import { eslintRule } from './rule.ts'

const parts = partsWith(rules)

/** `configs.recommended` has every rule with the severity that it has by default. */
export const plugin: ESLint.Plugin & { readonly configs: { readonly recommended: Linter.Config } } = {
  ...parts,
  configs: {
    recommended: {
      ...policyConfig('policypress/recommended', parts),
      rules: eslintSeverities(rules.map(({ id, severity }) => [id, severity])),
    },
  },
}

/** The plugin for some rules, which may be more than our own: those of remark-lint that a workspace names. */
export function pluginWith(wanted: readonly Rule[]): ESLint.Plugin {
  const ours = new Set(rules)
  // One and the same plugin for all, because ESLint refuses two of one name.
  return wanted.every((rule) => ours.has(rule)) ? parts : partsWith(wanted)
}

function partsWith(wanted: readonly Rule[]): ESLint.Plugin {
  return {
    meta: { name: 'policypress', namespace: 'policypress' },
    languages: { policy: policyLanguage },
    rules: Object.fromEntries(wanted.map((rule) => [rule.id, eslintRule(rule)])),
  }
}
