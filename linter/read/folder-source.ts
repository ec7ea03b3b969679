import { askGit } from './git.ts'
import { readRevision } from './revision.ts'
import { readWorkspaceFiles } from './workspace-files.ts'

/** The commit around a folder, `''` without git, and whether its texts differ from it. */
export interface FolderSource {
  readonly revision: string
  readonly modified: boolean
}

/**
 * Finds what a folder was checked out from. `git status` would ask filters that the repository names, which are
 * programs, so the texts are compared here. Line ends do not count: they differ between systems by custom.
 */
export function folderSource(root: string): FolderSource {
  const head = askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  if (!head.ok) return { revision: '', modified: false }
  const revision = head.out.toString().trim()
  const read = readRevision(root, revision)
  // Where it cannot be told, the files may differ.
  if ('refused' in read) return { revision, modified: true }
  const files = readWorkspaceFiles(root)
  const committed = [...read.files].filter(([path]) => isRead.test(path) && !path.startsWith(archive))
  if (committed.length !== files.texts.length) return { revision, modified: true }
  const modified = committed.some(([path, bytes]) => {
    const now = files.read(path)
    return 'refused' in now || textOf(now.bytes) !== textOf(bytes)
  })
  return { revision, modified }
}

const isRead = /\.(?:mdx|md|ya?ml)$/
const archive = 'public/archive/'
const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').replaceAll('\r\n', '\n')
