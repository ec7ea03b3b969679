import type { ESLint, Linter } from 'eslint'
import { rules } from '../linter/index.ts'
import { policyLanguage } from './language.ts'
import { eslintRule } from './rule.ts'

/** The files that the language is for; what of them is no part of a workspace has no findings. */
export const policyFiles: readonly string[] = ['**/*.mdx', '**/*.md', '**/*.yaml', '**/*.yml']

/** ESLint's names of severities. */
export const eslintSeverity = { off: 'off', warning: 'warn', error: 'error' } as const

const parts = {
  meta: { name: 'policypress', namespace: 'policypress' },
  languages: { policy: policyLanguage },
  rules: Object.fromEntries(rules.map((rule) => [rule.id, eslintRule(rule)])),
} satisfies ESLint.Plugin

/** `configs.recommended` has every rule with the severity that it has by default. */
export const plugin: ESLint.Plugin & { readonly configs: { readonly recommended: Linter.Config } } = {
  ...parts,
  configs: {
    recommended: policyConfig(
      'policypress/recommended',
      Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
    ),
  },
}

/** A config that lints policies with the given severities, by the ids of our rules. */
export function policyConfig(
  name: string,
  severities: Readonly<Record<string, 'off' | 'warning' | 'error'>>,
): Linter.Config {
  return {
    name,
    files: [...policyFiles],
    plugins: { policypress: parts },
    language: 'policypress/policy',
    rules: Object.fromEntries(
      Object.entries(severities).map(([id, severity]) => [`policypress/${id}`, eslintSeverity[severity]]),
    ),
  }
}
