import { reporters, rules } from '../../linter/index.ts'
import type { Finding, Locale } from '../../linter/index.ts'
import { prefixOf } from './addresses.ts'
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

/**
 * The same as people see it in a terminal, finding by finding: the line of the finding and the source below it.
 * The last line is left out, because it counts the whole workspace.
 */
export function lintExampleText(text: string, locale: Locale): readonly FindingText[] {
  const { report, findings } = findingsOf(text, locale)
  const shown = reporters.text({ ...report, findings }, { locale, color: false, prefix: 'policies/' })
  return shown
    .trimEnd()
    .split('\n\n')
    .slice(0, -1)
    .map((block) => {
      const [head = '', ...frame] = block.split('\n')
      return { head, frame: frame.join('\n') }
    })
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

interface FindingText {
  readonly head: string
  readonly frame: string
}

interface LintAnswer {
  readonly message: string
  readonly rule: string
  readonly href: string
  readonly why: string
}

type Report = ReturnType<ReturnType<typeof opened>['lint']>
