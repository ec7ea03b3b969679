import { reporters } from '../../linter/index.ts'
import type { OpenWorkspace, Report, ReporterName } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { Command, CommandLine } from '../command.ts'
import { lintOptions } from '../lint/lint-options.ts'
import { onlyBelow, onlyErrors } from '../lint/narrow.ts'
import { updateBaseline } from '../lint/update-baseline.ts'
import { reportOptions } from '../report-options.ts'
import { terminal } from '../terminal.ts'
import { openFrom } from '../workspace.ts'

/** `policypress lint [paths]`: checks a workspace, or shows only what concerns some of its files. */
export const lint: Command = {
  name: 'lint',
  summary: { en: 'Check policies against the rules', 'zh-CN': '按规则检查制度文件' },
  positionals: '[paths]',
  options: lintOptions,
  run(line) {
    const limit = warningLimit(line)
    const opened = openFrom(line, line.positionals[0])
    sayWhatIsOdd(opened, line)
    const whole = opened.lint({ locale: line.locale })
    if (line.switches.has('update-baseline')) return updateBaseline(line, opened, whole)
    const report = onlyBelow(whole, opened.root, line.positionals)
    const format = (line.values.get('format') ?? 'text') as ReporterName
    const shown = line.switches.has('quiet') ? onlyErrors(report) : report
    terminal.out(reporters[format](shown, reportOptions(line, opened.root)))
    return exitCode(report, limit)
  },
}

function sayWhatIsOdd(opened: OpenWorkspace, { locale }: CommandLine): void {
  if (opened.facts.length === 0) terminal.error(`${emptyWords(opened.root)[locale]}\n`)
  if (opened.parserFellBack) terminal.error(`${fallbackWords[locale]}\n`)
}

function exitCode({ summary }: Report, limit: number): number {
  return summary.errors > 0 || summary.warnings > limit ? 1 : 0
}

function warningLimit({ values }: CommandLine): number {
  const limit = values.get('max-warnings')
  if (limit === undefined) return Infinity
  if (/^\d+$/.test(limit)) return Number(limit)
  throw new CannotRun({
    en: `Unexpected value "${limit}" of --max-warnings, expected a whole number`,
    'zh-CN': `--max-warnings 的取值“${limit}”无效，应为整数`,
  })
}

const emptyWords = (root: string): Record<'en' | 'zh-CN', string> => ({
  en: `No files to check below ${root}, expected .mdx, .md or .yaml files`,
  'zh-CN': `${root} 下没有可检查的文件，应有 .mdx、.md 或 .yaml 文件`,
})

const fallbackWords: Record<'en' | 'zh-CN', string> = {
  en: 'The native parser could not be loaded on this machine; remark was used instead (slower, same findings).',
  'zh-CN': '本机无法加载原生解析器，已改用 remark（较慢，结果相同）。',
}
