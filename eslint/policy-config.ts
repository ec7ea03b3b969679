import type { ESLint, Linter } from 'eslint'
import type { Severity } from '../linter/index.ts'

/** A config that lints policies, still without rules. What is no part of a workspace has no findings. */
export function policyConfig(name: string, policypress: ESLint.Plugin): Linter.Config {
  return {
    name,
    files: ['**/*.mdx', '**/*.md', '**/*.yaml', '**/*.yml'],
    plugins: { policypress },
    language: 'policypress/policy',
  }
}

/** Severities by the ids of our rules, in ESLint's words. */
export function eslintSeverities(
  severities: readonly (readonly [string, 'off' | Severity])[],
): Readonly<Record<string, 'off' | 'warn' | 'error'>> {
  return Object.fromEntries(severities.map(([id, severity]) => [`policypress/${id}`, words[severity]]))
}

const words = { off: 'off', warning: 'warn', error: 'error' } as const
