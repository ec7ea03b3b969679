import { relative, resolve, sep } from 'node:path'
import { toWorkspacePath } from '../../linter/index.ts'
import type { Finding, Report } from '../../linter/index.ts'

/** Tells findings below the given paths from others; all are wanted where the paths hold the whole workspace. */
export function wantedBelow(root: string, paths: readonly string[]): (finding: Finding) => boolean {
  const wanted = paths.map((path) => toWorkspacePath(relative(root, resolve(path)), sep))
  if (wanted.length === 0 || wanted.some((path) => path === '' || path.startsWith('..'))) return () => true
  return ({ path }) => wanted.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
}

/** The wanted findings of a report; the whole workspace is always judged, because files depend on each other. */
export function only(report: Report, isWanted: (finding: Finding) => boolean): Report {
  return {
    ...withFindings(report, report.findings.filter(isWanted)),
    accepted: report.accepted.filter(isWanted),
  }
}

/** Errors alone; the counts still tell of the warnings, which `--max-warnings` counts too. */
export function onlyErrors(report: Report): Report {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }
}

/** A report on some of its findings. */
export function withFindings(report: Report, findings: readonly Finding[]): Report {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { ...report, findings, summary: { ...report.summary, errors, warnings: findings.length - errors } }
}
