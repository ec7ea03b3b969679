import type { Finding, Locale, Report } from '../model/finding.ts'
import { commentText, withinComment } from './comment-text.ts'
import type { Reporter } from './reporter.ts'
import { summaryLine } from './summary-line.ts'

/**
 * A comment for a pull request: the outcome in a headline, then the findings file by file. It stays within what hosts
 * take for a comment; authored text in it can neither notify anybody nor make links, pictures or HTML.
 */
export const markdown: Reporter = (report, { locale, prefix }) => {
  const head = `### ${sign(report)} policypress\n\n**${summaryLine(report, locale)}**\n`
  const blocks = [...Map.groupBy(report.findings, ({ path }) => path)].map(([path, findings]) =>
    fileBlock(prefix + path, findings),
  )
  return head + withinComment(blocks, (left) => `\n${leftWords[locale](left)}\n`)
}

function fileBlock(path: string, findings: readonly Finding[]): string {
  const rows = findings.slice(0, mostRows).map(row).join('')
  const more = findings.length > mostRows ? `| … | | +${findings.length - mostRows} |\n` : ''
  return `\n**${commentText(path)}**\n\n| | | |\n| --- | --- | --- |\n${rows}${more}`
}

// A file with more is better opened than read about.
const mostRows = 50

function row({ severity, place, message, rule }: Finding): string {
  const mark = severity === 'error' ? '❌' : '⚠️'
  return `| ${mark} ${place.line}:${place.column} | ${commentText(message)} | \`${rule}\` |\n`
}

function sign({ summary }: Report): string {
  return summary.errors > 0 ? '❌' : summary.warnings > 0 ? '⚠️' : '✅'
}

const leftWords: Readonly<Record<Locale, (files: number) => string>> = {
  en: (files) => `… and findings in ${files} more files.`,
  'zh-CN': (files) => `……另有 ${files} 个文件有问题未列出。`,
}
