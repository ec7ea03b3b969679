import { dirname, join } from 'node:path'
import { reporters } from '../../linter/index.ts'
import type { Finding, OpenWorkspace, Report, ReporterName } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { Command, CommandLine } from '../command.ts'
import { lintOptions } from '../lint/lint-options.ts'
import { mend, mendedLine, patchOf, writeChanges } from '../lint/fix.ts'
import { only, onlyErrors, wantedBelow } from '../lint/narrow.ts'
import { printedConfig, soleFile } from '../lint/print-config.ts'
import { skippedLine, skippedList } from '../lint/skipped.ts'
import { onlySince } from '../lint/since.ts'
import { stdinPath, withStdin } from '../lint/stdin.ts'
import { timingTable } from '../lint/timing.ts'
import { updateBaseline } from '../lint/update-baseline.ts'
import { runOnChange } from '../lint/watch.ts'
import { reportOptions } from '../report-options.ts'
import { terminal } from '../terminal.ts'
import { openFrom, pathPrefix } from '../workspace.ts'

/** `policypress lint [paths]`: checks a workspace, or shows only what concerns some of its files. */
export const lint: Command = {
  name: 'lint',
  summary: { en: 'Check policies against the rules', 'zh-CN': '按规则检查制度文件' },
  positionals: '[paths]',
  options: lintOptions,
  run(line) {
    const limit = warningLimit(line)
    if (!line.switches.has('watch')) return lintOnce(line, limit)
    const opened = openFrom(line, line.positionals[0])
    return runOnChange(opened.root, line.locale, () => void lintOnce(line, limit))
  },
}

function lintOnce(line: CommandLine, limit: number): number {
  const { locale, switches } = line
  const timing = switches.has('timing')
    ? { now: () => performance.now(), spent: new Map<string, number>() }
    : undefined
  const piped = stdinPath(line)
  // A new text has no file yet; its folder tells of the workspace.
  const found = openFrom(line, piped === undefined ? line.positionals[0] : dirname(piped), timing)
  const { opened, path } = piped === undefined ? { opened: found, path: undefined } : withStdin(found, piped)
  if (switches.has('print-config'))
    return print(printedConfig(opened, path ?? soleFile(opened, line.positionals)))
  if (switches.has('list-skipped')) return print(skippedList(opened, pathPrefix(opened.root)))
  sayWhatIsOdd(opened, line)
  const isWanted = wantedBelow(opened.root, path === undefined ? line.positionals : [join(opened.root, path)])
  if (switches.has('fix-dry-run'))
    return print(patchOf(mend(opened, isWanted).changes, pathPrefix(opened.root)))
  const mended = switches.has('fix') ? mendAll(opened, isWanted, path, line) : opened
  if (mended === undefined) return 0
  const whole = mended.lint({ locale })
  if (switches.has('update-baseline')) return updateBaseline(line, mended, whole)
  const since = line.values.get('since')
  const fresh = since === undefined ? whole : onlySince(whole, opened, since, line)
  const report = only(fresh, isWanted)
  const format = (line.values.get('format') ?? 'text') as ReporterName
  const shown = switches.has('quiet') ? onlyErrors(report) : report
  terminal.out(reporters[format](shown, reportOptions(line, opened.root)))
  if (timing) terminal.error(timingTable(timing.spent, locale))
  return exitCode(report, limit)
}

function print(text: string): number {
  terminal.out(text)
  return 0
}

/** The workspace after its fixes were written; a text from standard input is printed instead, as formatters do. */
function mendAll(
  opened: OpenWorkspace,
  isWanted: (finding: Finding) => boolean,
  piped: string | undefined,
  { locale }: CommandLine,
): OpenWorkspace | undefined {
  const mended = mend(opened, isWanted)
  if (piped !== undefined) {
    terminal.out(mended.opened.document(piped).text)
    return undefined
  }
  writeChanges(opened.root, mended.changes)
  terminal.error(mendedLine(mended.changes.size, locale))
  return mended.opened
}

function sayWhatIsOdd(opened: OpenWorkspace, { locale, switches }: CommandLine): void {
  const idle = switches.has('remark') ? 0 : opened.workspace.config.remark.length
  if (idle > 0) terminal.error(`${idleWords(idle)[locale]}\n`)
  if (opened.facts.length === 0) terminal.error(`${emptyWords(opened.root)[locale]}\n`)
  terminal.error(skippedLine(opened, locale))
  if (opened.parsed > 0 && opened.parserFellBack) terminal.error(`${fallbackWords[locale]}\n`)
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

// Whoever may edit the config must not be able to run code, so it is the caller who decides.
const idleWords = (count: number): Record<'en' | 'zh-CN', string> => ({
  en: `Rules of remark-lint that the config names and that did not run: ${count}. They are code; --remark runs them.`,
  'zh-CN': `设置中有 ${count} 条 remark-lint 规则没有运行。它们是代码，加 --remark 才运行。`,
})

const emptyWords = (root: string): Record<'en' | 'zh-CN', string> => ({
  en: `No files to check below ${root}, expected .mdx, .md or .yaml files`,
  'zh-CN': `${root} 下没有可检查的文件，应有 .mdx、.md 或 .yaml 文件`,
})

const fallbackWords: Record<'en' | 'zh-CN', string> = {
  en: 'The native parser could not be loaded on this machine; remark was used instead (slower, same findings).',
  'zh-CN': '本机无法加载原生解析器，已改用 remark（较慢，结果相同）。',
}
