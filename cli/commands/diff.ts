import { changeReporters, compareRevisions } from '../../linter/diff.ts'
import { findRoot } from '../../linter/index.ts'
import type { ChangeReporterName } from '../../linter/diff.ts'
import { CannotRun } from '../cannot-run.ts'
import type { Command } from '../command.ts'
import { shownText } from '../diff/shown-text.ts'
import { reportOptions } from '../report-options.ts'
import { terminal } from '../terminal.ts'
import { unreadableRevision } from '../unreadable-revision.ts'
import { openOptions } from '../workspace.ts'

/** `policypress diff --base REF`: what changed for people, what it may oblige to, and what is still to be done. */
export const diff: Command = {
  name: 'diff',
  summary: {
    en: 'Tell what a change does to people, and what is still to be done',
    'zh-CN': '指出改动对人的影响和尚待完成的事项',
  },
  positionals: '[workspace]',
  options: [
    {
      name: 'base',
      value: 'REF',
      summary: {
        en: 'commit, branch or tag to compare from (required)',
        'zh-CN': '比较的起点：提交、分支或标签（必填）',
      },
    },
    {
      name: 'head',
      value: 'REF',
      summary: {
        en: 'commit, branch, tag, INDEX or WORKTREE to compare to (default: WORKTREE)',
        'zh-CN': '比较的终点：提交、分支、标签、INDEX 或 WORKTREE（默认 WORKTREE）',
      },
    },
    {
      name: 'format',
      choices: Object.keys(changeReporters),
      summary: { en: 'output format (default: text)', 'zh-CN': '输出格式（默认 text）' },
    },
    { name: 'no-cache', summary: { en: 'remember nothing', 'zh-CN': '不使用缓存' } },
  ],
  exits: {
    en: 'Exit codes: 0 nothing left to do, 1 something left to do, 2 could not compare.',
    'zh-CN': '退出码：0 没有待办，1 还有待办，2 无法比较。',
  },
  run(line) {
    const base = line.values.get('base')
    if (base === undefined) throw new CannotRun(missingBase)
    const start = line.positionals[0] ?? '.'
    const found = findRoot(start)
    if (!found) throw new CannotRun(unknownPath(start))
    const { root } = found
    const { locale } = line
    const report = compareRevisions(root, {
      ...openOptions(line, root),
      ...{ base, head: line.values.get('head') ?? 'WORKTREE', locale, shownText: shownText(line, root) },
    })
    if ('refused' in report) throw unreadableRevision(report.refused, report.revision, report.reason)
    const format = (line.values.get('format') ?? 'text') as ChangeReporterName
    terminal.out(changeReporters[format](report, reportOptions(line, root)))
    return report.summary.todos > 0 ? 1 : 0
  },
}

const missingBase = {
  en: 'Missing --base, expected a commit, branch or tag to compare from: policypress diff --base origin/main',
  'zh-CN': '缺少 --base，应为比较的起点（提交、分支或标签）：policypress diff --base origin/main',
}

const unknownPath = (path: string): { en: string; 'zh-CN': string } => ({
  en: `Unknown path "${path}", expected a file or folder that exists`,
  'zh-CN': `路径“${path}”不存在，应为存在的文件或文件夹`,
})
