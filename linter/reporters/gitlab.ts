import type { Reporter } from './reporter.ts'

/** GitLab's Code Quality report, shown in the merge request; it knows a finding again by its fingerprint. */
export const gitlab: Reporter = ({ findings }, { prefix }) => {
  const issues = findings.map(({ rule, severity, message, path, place, fingerprint }) => ({
    description: message,
    check_name: rule,
    fingerprint,
    severity: severity === 'error' ? 'major' : 'minor',
    location: { path: prefix + path, lines: { begin: place.line, end: place.endLine } },
  }))
  return `${JSON.stringify(issues, null, 2)}\n`
}
