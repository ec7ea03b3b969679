import { maxBytes } from './read-file.ts'
import { refuseFile, refuseLength } from './file-refusal.ts'
import { mostFrozenBytes } from './archive.ts'
import type { CommittedEntry, CommittedFiles } from './revision.ts'
import { walkTree } from './walk.ts'
import type { TreeEntry } from './walk.ts'
import { walkedFiles } from './workspace-files.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/**
 * The files of a commit as a folder with them would list them: the same walk judges their names, so that nothing is a
 * finding on one side of a comparison alone.
 */
export function revisionFiles({ entries, files }: CommittedFiles): WorkspaceFiles {
  const tree = treeOf(entries)
  const sizes = new Map(entries.map(({ path, size }) => [path, size]))
  return walkedFiles(
    walkTree((folder) => [...(tree.get(folder)?.values() ?? [])]),
    {
      root: '/',
      read(path) {
        const size = sizes.get(path) ?? 0
        const bytes = files.get(path)
        if (size > maxBytes) return { refused: refuseLength(path, size, maxBytes) }
        return bytes
          ? { bytes }
          : { refused: refuseFile(path, 'unreadable', { name: path, reason: 'ENOENT' }) }
      },
      frozen: (path) => ((sizes.get(path) ?? 0) > mostFrozenBytes ? undefined : files.get(path)),
    },
  )
}

/** Folder → what stands in it, by name. */
function treeOf(entries: readonly CommittedEntry[]): ReadonlyMap<string, ReadonlyMap<string, TreeEntry>> {
  const tree = new Map<string, Map<string, TreeEntry>>()
  const add = (path: string, kind: Kind): void => {
    const [, folder = '', name = path] = /^(.*)\/([^/]+)$/s.exec(path) ?? []
    const known = tree.get(folder) ?? new Map<string, TreeEntry>()
    tree.set(folder, known)
    if (known.has(name)) return
    known.set(name, treeEntry(name, kind))
    if (folder !== '') add(folder, 'folder')
  }
  for (const { path, isLink } of entries) add(path, isLink ? 'link' : 'file')
  return tree
}

function treeEntry(name: string, kind: Kind): TreeEntry {
  return {
    name,
    isFile: () => kind === 'file',
    isDirectory: () => kind === 'folder',
    isSymbolicLink: () => kind === 'link',
    isFIFO: () => false,
    isSocket: () => false,
  }
}

type Kind = 'file' | 'folder' | 'link'
