import { askGit } from './git.ts'
import { isShallow } from './revision.ts'

/** A file as one commit left it. */
export interface FileVersion {
  readonly commit: string
  /** Day of the commit. */
  readonly date: string
  /** Object id of its bytes. */
  readonly object: string
}

/**
 * Which commits touched each file below a folder, by path, the newest first. One walk serves all files; it compares
 * trees only, so neither filters nor settings of the repository are asked. Empty without git, and for a shallow clone,
 * whose oldest commit seems to add everything. Never throws.
 */
export function fileHistory(root: string): ReadonlyMap<string, readonly FileVersion[]> {
  const commits = askGit(root, ['rev-list', '--no-merges', 'HEAD', '--', '.'])
  if (!commits.ok || isShallow(root)) return new Map()
  const compared = askGit(
    root,
    [
      ...['diff-tree', '--stdin', '-r', '-z', '--root', '--raw', '--no-abbrev', '--no-renames', '--relative'],
      ...['--pretty=format:%H %cs', '--', '.'],
    ],
    commits.out.toString(),
  )
  return compared.ok ? historyIn(compared.out.toString()) : new Map()
}

/** `<commit> <day>\n:<modes> <objects> <state>`, then the path, ended by zero bytes. */
function historyIn(listing: string): ReadonlyMap<string, readonly FileVersion[]> {
  const history = new Map<string, FileVersion[]>()
  let [commit, date] = ['', '']
  const fields = listing.split('\0')
  for (let at = 0; at < fields.length; at++) {
    const [, head, raw = ''] = /^\n*([0-9a-f]+ [-\d]+\n)?(:.+)?$/.exec(fields[at] ?? '') ?? []
    if (head) [commit = '', date = ''] = head.trim().split(' ')
    if (raw === '') continue
    const path = fields[++at] ?? ''
    const [, , , object = '', state] = raw.split(' ')
    // A deletion leaves no bytes.
    if (state === 'D') continue
    const known = history.get(path)
    if (known) known.push({ commit, date, object })
    else history.set(path, [{ commit, date, object }])
  }
  return history
}
