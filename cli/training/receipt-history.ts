import { askGit, isShallow, openRevision, printable } from '../../linter/index.ts'
import type { LocalText, OpenOptions, OpenWorkspace, RevisionRefusal } from '../../linter/index.ts'
import type { Receipt } from '../../site/training/receipt.ts'
import { fails, holds, unknown } from './check.ts'
import type { Check } from './check.ts'

/** The policies as a receipt names them, and how that was found. */
export interface ReceiptHistory {
  readonly check: Check
  /** Missing where they cannot be had. */
  readonly open?: OpenWorkspace
}

/** Finds the policies of a receipt in the history around a workspace; each commit is opened once. */
export function historyAround(
  root: string,
  options: OpenOptions,
): (source: Receipt['source']) => ReceiptHistory {
  const known = new Map<string, ReceiptHistory>()
  return (source) => {
    const key = `${source.revision} ${source.modified}`
    const found = known.get(key) ?? historyOf(source, root, options)
    // A folder of receipts names few commits, and each takes the memory of a library.
    if (known.size >= mostKept) known.clear()
    known.set(key, found)
    return found
  }
}

function historyOf(
  { revision, modified }: Receipt['source'],
  root: string,
  options: OpenOptions,
): ReceiptHistory {
  if (revision === '') return { check: unknown('history', words.outside) }
  const opened = openRevision(root, revision, options)
  if ('refused' in opened) return { check: refusalCheck(opened.refused, revision, root, opened.reason) }
  const place = placeOf(root, opened.commit)
  if (place === undefined) {
    const short = isShallow(root)
    return {
      check: short ? unknown('history', words.shallow(root)) : fails('history', words.loose(revision)),
    }
  }
  const found = modified ? words.modified(revision, place) : words.found(revision, place)
  return { check: holds('history', found), open: opened.open }
}

/** Where a commit stands: in the history of what is checked out, else of a branch or tag. */
function placeOf(root: string, commit: string): string | undefined {
  if (askGit(root, ['merge-base', '--is-ancestor', commit, 'HEAD']).ok) return 'HEAD'
  const { ok, out } = askGit(root, [
    'for-each-ref',
    '--count=1',
    '--format=%(refname)',
    `--contains=${commit}`,
  ])
  const [name = ''] = ok ? out.toString().split('\n', 1) : []
  return name === '' ? undefined : printable(name)
}

function refusalCheck(refused: RevisionRefusal, revision: string, root: string, reason: string): Check {
  switch (refused) {
    case 'shallow':
      return unknown('history', words.shallow(root))
    case 'unknown':
      return fails('history', words.noCommit(revision))
    case 'no-workspace':
      return fails('history', words.noWorkspace(revision))
    default:
      return unknown('history', words.unreadable(root, printable(reason) || refused))
  }
}

const short = (revision: string): string => revision.slice(0, 12)
const mostKept = 4

const words = {
  found: (revision: string, place: string): LocalText => ({
    en: `Commit ${short(revision)} is part of the history of ${place}`,
    'zh-CN': `提交 ${short(revision)} 在 ${place} 的历史中`,
  }),
  modified: (revision: string, place: string): LocalText => ({
    en: `The portal was built from files that differed from commit ${short(revision)} (part of the history of ${place}); only what reads the same there can be checked`,
    'zh-CN': `生成门户时，文件与提交 ${short(revision)}（在 ${place} 的历史中）有不同；只能核对与该提交一致的内容`,
  }),
  outside: {
    en: 'The portal was built outside git, so nothing can be checked against the history',
    'zh-CN': '门户不是在 git 里生成的，无法与历史核对',
  } satisfies LocalText,
  loose: (revision: string): LocalText => ({
    en: `Commit ${short(revision)} exists, but no branch or tag contains it; expected one of the published history`,
    'zh-CN': `提交 ${short(revision)} 存在，但不在任何分支或标签的历史中`,
  }),
  noCommit: (revision: string): LocalText => ({
    en: `Unknown commit ${short(revision)}, expected one of this repository`,
    'zh-CN': `本仓库没有提交 ${short(revision)}`,
  }),
  noWorkspace: (revision: string): LocalText => ({
    en: `Commit ${short(revision)} has no policies in this folder`,
    'zh-CN': `提交 ${short(revision)} 在该文件夹里没有制度`,
  }),
  shallow: (root: string): LocalText => ({
    en: `This clone is shallow and may lack the commit of the receipt; run: git -C ${root} fetch --unshallow --tags`,
    'zh-CN': `这是浅克隆，可能缺少回执所指的提交；请运行：git -C ${root} fetch --unshallow --tags`,
  }),
  unreadable: (root: string, reason: string): LocalText => ({
    en: `The history around ${root} cannot be read (${reason}), expected a complete clone of the policy repository`,
    'zh-CN': `读不了 ${root} 的历史（${reason}），应为制度库的完整克隆`,
  }),
} as const
