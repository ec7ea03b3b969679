import { rules } from '../../linter/index.ts'
import type { Finding, Locale, Report } from '../../linter/index.ts'
import { prefixOf } from './addresses.ts'
import { findingBlocks } from './models/finding-blocks.ts'
import type { FindingBlock } from './models/finding-blocks.ts'
import { opened } from './opened.ts'

const path = 'internal/example.mdx'

/** What the lint answers to a body, or to a whole document, that stood in this workspace. */
export function lintExample(text: string, locale: Locale): readonly LintAnswer[] {
  return findingsOf(withFrontmatter(text), locale).findings.map(({ message, rule }) => ({
    message,
    rule,
    href: `${prefixOf(locale)}/rules/${rule}/`,
    why: rules.find(({ id }) => id === rule)?.why[locale] ?? '',
  }))
}

/** The same as people see it in a terminal, finding by finding. */
export function lintExampleText(text: string, locale: Locale): readonly FindingBlock[] {
  const { report, findings } = findingsOf(text, locale)
  return findingBlocks(report, findings, { locale, prefix: 'policies/' })
}

function findingsOf(text: string, locale: Locale): { report: Report; findings: readonly Finding[] } {
  const report = opened().with(path, text).lint({ locale })
  return { report, findings: report.findings.filter((finding) => finding.path === path) }
}

/** A body alone gets a head without mistakes, so that only the body is answered to. */
function withFrontmatter(body: string): string {
  const owner = [...opened().workspace.roles.keys()][0] ?? 'all-staff'
  return `---
id: example
type: procedure
title: 示例
summary: 示例。
version: '0.1'
status: draft
classification: internal
owner: ${owner}
---

${body}
`
}

interface LintAnswer {
  readonly message: string
  readonly rule: string
  readonly href: string
  readonly why: string
}
