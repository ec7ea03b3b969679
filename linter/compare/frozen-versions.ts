import type { ArchiveFile } from '../model/archive.ts'
import type { FrozenChange, Pair } from '../model/comparison.ts'
import type { Workspace } from '../model/workspace.ts'

/** Frozen versions that came, went or were touched: all files of one folder are one change. */
export function frozenVersions(base: Workspace, head: Workspace): FrozenChange[] {
  const [old, now] = [versionsIn(base), versionsIn(head)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((folder): FrozenChange[] => {
    const [before, after] = [old.get(folder), now.get(folder)]
    const files = differing(before ?? new Map(), after ?? new Map())
    const [first] = files
    if (!first) return []
    const side = first.head ? {} : ({ side: 'base' } as const)
    const spot = { path: (first.head ?? first.base)?.path ?? folder, span: [0, 0] as const }
    return [
      {
        ...{ folder, turn: before ? (after ? 'touched' : 'went') : 'came' },
        files: files.map(({ id }) => id.slice(folder.length + 1)),
        // Named by its folder and not by the notice, which reads as before.
        about: { document: folder, spot, ...side },
      },
    ]
  })
}

/** Files by folder, `public/archive/privacy-notice/1.0`. */
function versionsIn(workspace: Workspace): ReadonlyMap<string, Files> {
  const folders = Map.groupBy(workspace.archive(), ({ path }) => path.slice(0, path.lastIndexOf('/')))
  return new Map(
    [...folders].map(([folder, files]) => [folder, new Map(files.map((file) => [file.path, file]))]),
  )
}

function differing(old: Files, now: Files): Pair<ArchiveFile>[] {
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => {
    const [base, head] = [old.get(id), now.get(id)]
    if (base && head && digestOf(base) === digestOf(head)) return []
    return [{ id, ...(base ? { base } : {}), ...(head ? { head } : {}) }]
  })
}

/** Git may have set other line ends, and nobody reads those. */
const digestOf = ({ hash, hashWithLineFeeds }: ArchiveFile): string => hashWithLineFeeds ?? hash

type Files = ReadonlyMap<string, ArchiveFile>
