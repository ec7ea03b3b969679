import { realpathSync, statSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import { printable } from '../../linter/index.ts'
import type { LocalText } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import { gitLine } from '../publish/git.ts'

/**
 * Refuses a place among the policies or anywhere in their git repository. Receipts and staff lists are personal
 * information with a day on which they are deleted, and a git history forgets nothing.
 */
export function mustStandOutside(place: string, root: string, kind: 'folder' | 'file'): void {
  const [here, there] = [realPath(place), realPath(root)]
  if (statSync(here).isDirectory() !== (kind === 'folder')) throw new CannotRun(another(place, kind))
  const folder = kind === 'folder' ? here : dirname(here)
  const inside = `${here}${sep}`.startsWith(`${there}${sep}`)
  // A second worktree of a repository has a folder of its own and the same history.
  const repository = repositoryOf(there)
  if (!inside && (repository === undefined || repository !== repositoryOf(folder))) return
  throw new CannotRun({
    en: `Unexpected place ${printable(place)} in the repository of the policies, expected one outside: receipts and staff lists are personal information that must be deleted one day, and a git history forgets nothing`,
    'zh-CN': `${printable(place)} 在制度库的仓库里，应放到仓库以外：回执和名册是个人信息，到期要删除，而 git 历史删不掉`,
  })
}

function realPath(place: string): string {
  try {
    return realpathSync(place)
  } catch {
    throw new CannotRun({
      en: `Unknown path "${printable(place)}", expected a file or folder that exists`,
      'zh-CN': `路径“${printable(place)}”不存在，应为存在的文件或文件夹`,
    })
  }
}

/** The folder in which git keeps the history, the same for all worktrees. */
function repositoryOf(folder: string): string | undefined {
  const found = gitLine(folder, ['rev-parse', '--path-format=absolute', '--git-common-dir'])
  return found === undefined ? undefined : realpathSync(found)
}

const another = (place: string, kind: 'folder' | 'file'): LocalText => ({
  en: `Unexpected path "${printable(place)}", expected a ${kind}`,
  'zh-CN': `路径“${printable(place)}”不对，应为${kind === 'folder' ? '文件夹' : '文件'}`,
})
