import { relative, resolve, sep } from 'node:path'
import { reporters, toWorkspacePath } from '../../linter/index.ts'
import type { Report, ReporterName } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { Command, CommandLine } from '../command.ts'
import { reportOptions } from '../report-options.ts'
import { terminal } from '../terminal.ts'
import { openFrom } from '../workspace.ts'

/** `policypress lint [paths]`: checks a workspace, or shows only what concerns some of its files. */
export const lint: Command = {
  name: 'lint',
  summary: { en: 'Check policies against the rules', 'zh-CN': '按规则检查制度文件' },
  positionals: '[paths]',
  options: [
    {
      name: 'format',
      choices: Object.keys(reporters),
      summary: { en: 'output format (default: text)', 'zh-CN': '输出格式（默认 text）' },
    },
    {
      name: 'max-warnings',
      value: 'N',
      summary: {
        en: 'exit 1 above N warnings (default: any number passes)',
        'zh-CN': '警告超过 N 个时退出码为 1（默认不限）',
      },
    },
    {
      name: 'parser',
      choices: ['satteri', 'remark'],
      summary: { en: 'Markdown parser (default: satteri)', 'zh-CN': 'Markdown 解析器（默认 satteri）' },
    },
    { name: 'no-cache', summary: { en: 'judge every file afresh', 'zh-CN': '不用缓存，重新检查每个文件' } },
  ],
  run(line) {
    const opened = openFrom(line, line.positionals[0])
    if (opened.facts.length === 0) terminal.error(`${emptyWords(opened.root)[line.locale]}\n`)
    if (opened.parserFellBack) terminal.error(`${fallbackWords[line.locale]}\n`)
    const report = only(opened.lint({ locale: line.locale }), opened.root, line.positionals)
    const format = (line.values.get('format') ?? 'text') as ReporterName
    const options = reportOptions(line, opened.root)
    terminal.out(reporters[format](report, options))
    return exitCode(report, line)
  },
}

/** Findings below the given paths; the whole workspace is always judged, because files depend on each other. */
function only(report: Report, root: string, paths: readonly string[]): Report {
  const wanted = paths.map((path) => toWorkspacePath(relative(root, resolve(path)), sep))
  if (wanted.length === 0 || wanted.some((path) => path === '' || path.startsWith('..'))) return report
  const findings = report.findings.filter(({ path }) =>
    wanted.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)),
  )
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { ...report, findings, summary: { ...report.summary, errors, warnings: findings.length - errors } }
}

function exitCode({ summary }: Report, line: CommandLine): number {
  const limit = line.values.get('max-warnings')
  if (limit !== undefined && !/^\d+$/.test(limit)) {
    throw new CannotRun({
      en: `Unexpected value "${limit}" of --max-warnings, expected a whole number`,
      'zh-CN': `--max-warnings 的取值“${limit}”无效，应为整数`,
    })
  }
  return summary.errors > 0 || (limit !== undefined && summary.warnings > Number(limit)) ? 1 : 0
}

const emptyWords = (root: string): Record<'en' | 'zh-CN', string> => ({
  en: `No files to check below ${root}, expected .mdx, .md or .yaml files`,
  'zh-CN': `${root} 下没有可检查的文件，应有 .mdx、.md 或 .yaml 文件`,
})

const fallbackWords: Record<'en' | 'zh-CN', string> = {
  en: 'The native parser could not be loaded on this machine; remark was used instead (slower, same findings).',
  'zh-CN': '本机无法加载原生解析器，已改用 remark（较慢，结果相同）。',
}
