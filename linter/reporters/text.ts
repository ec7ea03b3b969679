import type { Finding, Locale, Report } from '../model/finding.ts'
import { codeFrame } from './code-frame.ts'
import { paint } from './paint.ts'
import type { Paint } from './paint.ts'
import type { Reporter } from './reporter.ts'

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

function summary({ summary: { files, errors, warnings } }: Report, locale: Locale, ink: Paint): string {
  const line = summaries[locale](files, errors, warnings)
  return `${errors > 0 ? ink.red(line) : warnings > 0 ? ink.yellow(line) : ink.green(line)}\n`
}

const summaries: Readonly<Record<Locale, (files: number, errors: number, warnings: number) => string>> = {
  en: (files, errors, warnings) =>
    `${counted(files, 'file')} checked: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
  'zh-CN': (files, errors, warnings) => `已检查 ${files} 个文件：${errors} 个错误，${warnings} 个警告`,
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
