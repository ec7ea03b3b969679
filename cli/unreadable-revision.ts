import type { LocalText } from '../linter/index.ts'
import { CannotRun } from './cannot-run.ts'

/** Why nothing can be compared with a revision, and the command that helps where one does. */
export function unreadableRevision(refused: string, ref: string, reason: string): CannotRun {
  return new CannotRun(refusal(refused, ref, reason))
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
    'incomplete',
    {
      en: 'Missing files of revision "REF" in this partial clone, expected a whole one: git fetch --refetch --no-filter',
      'zh-CN': '这个部分克隆里缺少版本“REF”的文件，应先取全：git fetch --refetch --no-filter',
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
      en: 'Missing git repository around the workspace, expected one to compare with',
      'zh-CN': '工作区不在 git 仓库里，比较需要仓库',
    },
  ],
  [
    'no-git',
    {
      en: 'Missing git on this machine, expected the command git to compare with "REF"',
      'zh-CN': '本机没有 git，与“REF”比较需要 git 命令',
    },
  ],
  [
    'conflict',
    {
      en: 'Unexpected merge in progress in the index, expected every conflict to be settled first: git status',
      'zh-CN': '暂存区里还有未解决的合并冲突，应先解决：git status',
    },
  ],
])
