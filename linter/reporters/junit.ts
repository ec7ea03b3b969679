import type { Finding, Report } from '../model/finding.ts'
import type { Reporter } from './reporter.ts'
import { escapeXml } from './xml.ts'

/**
 * JUnit XML: one suite a file, one case a finding. Errors are failures; a warning passes, as it does on the command
 * line, and says so in its output. Without findings one passed case tells that the lint ran.
 */
export const junit: Reporter = (report, { prefix }) => {
  const suites = [...byFile(report)].map(([path, findings]) => suite(prefix + path, findings))
  const { errors } = report.summary
  const count = report.findings.length
  const body = count > 0 ? suites.join('') : suite('policypress', [])
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="policypress" tests="${Math.max(1, count)}" failures="${errors}">\n${body}</testsuites>\n`
}

function suite(name: string, findings: readonly Finding[]): string {
  const failures = findings.filter(({ severity }) => severity === 'error').length
  const cases =
    findings.length > 0
      ? findings.map(testCase).join('')
      : '    <testcase name="policies" classname="policypress" />\n'
  return `  <testsuite name="${escapeXml(name)}" tests="${Math.max(1, findings.length)}" failures="${failures}">\n${cases}  </testsuite>\n`
}

function testCase({ rule, severity, message, path, place }: Finding): string {
  const where = `${path}:${place.line}:${place.column}`
  const name = escapeXml(`${rule} ${where}`)
  const told =
    severity === 'error'
      ? `<failure message="${escapeXml(message)}" type="${escapeXml(rule)}">${escapeXml(`${where} ${message}`)}</failure>`
      : `<system-out>${escapeXml(`warning ${where} ${message}`)}</system-out>`
  return `    <testcase name="${name}" classname="${escapeXml(path)}">${told}</testcase>\n`
}

function byFile({ findings }: Report): ReadonlyMap<string, readonly Finding[]> {
  return Map.groupBy(findings, ({ path }) => path)
}
