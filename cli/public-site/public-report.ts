import type { Report } from '../../linter/index.ts'

/** Findings in what the public site is made from; drafts of what stays inside are no concern of it. */
export function publicReport(report: Report): Report {
  const findings = report.findings.filter(({ path }) => !staysInside.test(path))
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length
  return {
    ...report,
    findings,
    summary: { ...report.summary, errors: count('error'), warnings: count('warning') },
  }
}

/** The places from which nothing is ever shown to the public. Everywhere else an error counts: in doubt nothing is built. */
const staysInside =
  /^(?:internal|training|forms|requirements|profiles|checklists)\/|^registers\/(?:exceptions|open-questions)\.yaml$/
