import { applyFixes, openTexts } from '../../../linter/index.ts'
import type { ExampleFiles, Finding, Locale, OpenWorkspace, Rule } from '../../../linter/index.ts'
import { findingBlocks } from './finding-blocks.ts'
import type { FindingBlock } from './finding-blocks.ts'

/** A file of an example. */
export interface ExampleFile {
  readonly path: string
  readonly text: string
}

/** A bad example with what the lint really says of it, and what its fixes make of it. */
export interface BadExample {
  readonly files: readonly ExampleFile[]
  readonly findings: readonly FindingBlock[]
  /** Empty where the rule offers no fix. */
  readonly fixed: readonly ExampleFile[]
}

/** The day on which the examples of all rules are judged. */
export const exampleDay = '2026-01-15'

/** The files of an example. */
export function exampleFiles(files: ExampleFiles): ExampleFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }))
}

/** Lints a bad example in memory and keeps what this rule finds, in the language of the page. */
export function badExample(rule: Rule, files: ExampleFiles, locale: Locale): BadExample {
  const opened = openTexts(files, { today: exampleDay })
  const report = opened.lint({ locale })
  const findings = report.findings.filter((finding) => finding.rule === rule.id)
  return {
    files: exampleFiles(files),
    findings: findingBlocks(report, findings, { locale, prefix: '' }),
    fixed: fixedFiles(opened, findings),
  }
}

function fixedFiles(opened: OpenWorkspace, findings: readonly Finding[]): ExampleFile[] {
  const paths = [...new Set(findings.filter(({ fix }) => fix).map(({ path }) => path))]
  return paths.map((path) => {
    const fixes = findings.flatMap((finding) => (finding.path === path && finding.fix ? [finding.fix] : []))
    return { path, text: applyFixes(opened.document(path).text, fixes) }
  })
}
