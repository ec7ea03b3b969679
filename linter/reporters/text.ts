import type { Finding, Locale, Report } from '../model/finding.ts'
import { codeFrame } from './code-frame.ts'
import { paint } from './paint.ts'
import type { Paint } from './paint.ts'
import type { Reporter } from './reporter.ts'
import { summaryLine } from './summary-line.ts'

/** For people at a terminal: each finding with its place, its line and its rule, then one line of summary. */
export const text: Reporter = (report, { locale, color, prefix }) => {
  const ink = paint(color)
  const blocks = report.findings.map((finding) => block(finding, report, ink, prefix))
  return [...blocks, summary(report, locale, ink)].join('\n')
}

function block(finding: Finding, report: Report, ink: Paint, prefix: string): string {
  const { path, place, severity, message, rule } = finding
  const where = ink.bold(`${prefix}${path}:${place.line}:${place.column}`)
  const mark = severity === 'error' ? ink.red(severity) : ink.yellow(severity)
  const frame = codeFrame(report.sources.get(path) ?? '', place, ink)
  return `${where} ${mark} ${message} ${ink.dim(rule)}\n${frame}`
}

function summary(report: Report, locale: Locale, ink: Paint): string {
  const { errors, warnings } = report.summary
  const line = summaryLine(report, locale)
  return `${errors > 0 ? ink.red(line) : warnings > 0 ? ink.yellow(line) : ink.green(line)}\n`
}
