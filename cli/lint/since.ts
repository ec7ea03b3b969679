import { openRevision } from '../../linter/index.ts'
import type { LocalText, OpenWorkspace, Report } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { CommandLine } from '../command.ts'
import { openOptions } from '../workspace.ts'
import { withFindings } from './narrow.ts'

/**
 * Only findings that a revision does not have: what a change brings in, wherever it shows. They are told by fingerprint,
 * so that text which moved is not new. Throws where the revision cannot be read; a failed comparison is never clean.
 */
export function onlySince(report: Report, { root }: OpenWorkspace, ref: string, line: CommandLine): Report {
  // With what the other side is judged by, or its findings would all look new.
  const base = openRevision(root, ref, openOptions(line, root))
  if ('refused' in base) throw new CannotRun(refusal(base.refused, ref, base.reason))
  const known = new Set(base.open.lint().findings.map(({ fingerprint }) => fingerprint))
  return withFindings(
    report,
    report.findings.filter(({ fingerprint }) => !known.has(fingerprint)),
  )
}

function refusal(refused: string, ref: string, reason: string): LocalText {
  const known = refusals.get(refused)
  if (known) return { en: known.en.replace('REF', ref), 'zh-CN': known['zh-CN'].replace('REF', ref) }
  return {
    en: `Revision "${ref}" cannot be read (${reason || refused}), expected a commit, branch or tag`,
    'zh-CN': `读不了版本“${ref}”（${reason || refused}），应为提交、分支或标签`,
  }
}

const refusals = new Map<string, LocalText>([
  [
    'shallow',
    {
      en: 'Missing revision "REF" in this shallow clone, expected a whole one: git fetch --unshallow',
      'zh-CN': '这个浅克隆里没有版本“REF”，应先取全：git fetch --unshallow',
    },
  ],
  [
    'unknown',
    {
      en: 'Unknown revision "REF", expected a commit, branch or tag of this repository',
      'zh-CN': '未知的版本“REF”，应为本仓库的提交、分支或标签',
    },
  ],
  [
    'no-workspace',
    {
      en: 'Missing workspace at revision "REF", expected this folder to exist there',
      'zh-CN': '版本“REF”里没有这个工作区，应为已有该文件夹的版本',
    },
  ],
  [
    'no-repository',
    {
      en: 'Missing git repository around the workspace, expected one for --since',
      'zh-CN': '工作区不在 git 仓库里，--since 需要仓库',
    },
  ],
])
