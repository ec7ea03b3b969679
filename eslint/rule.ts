import type { ESLint, Rule as EslintRule } from 'eslint'
import type { Finding, Rule } from '../linter/index.ts'
import { findingsIn } from './findings-in.ts'
import { fixFor } from './fix-for.ts'
import type { PolicySource } from './policy-source.ts'

/** One of our rules as ESLint knows rules: it hands out what the engine found in the file, and judges nothing itself. */
export function eslintRule({ id, summary }: Rule): EslintDefinition {
  return {
    meta: {
      type: 'problem',
      docs: { description: summary.en },
      // Which findings can be mended is told finding by finding; ESLint wants to know of the rule.
      fixable: 'code',
      // Options stand in policypress.config.yaml, so that the command line knows of them too.
      schema: [],
      languages: ['policypress/policy'],
    },
    create: (context) => ({
      root() {
        const source = context.sourceCode as unknown as PolicySource
        const findings = findingsIn(source, context)
        for (const finding of findings.get(id) ?? []) context.report(reportOf(finding, source))
      },
    }),
  }
}

function reportOf({ message, place, fix }: Finding, source: PolicySource): Report {
  const { line, column, endLine, endColumn } = place
  return {
    message,
    loc: { start: { line, column }, end: { line: endLine, column: endColumn } },
    ...(fix ? { fix: () => fixFor(fix, source.text) } : {}),
  }
}

type EslintDefinition = NonNullable<ESLint.Plugin['rules']>[string]
type Report = Parameters<EslintRule.RuleContext['report']>[0]
