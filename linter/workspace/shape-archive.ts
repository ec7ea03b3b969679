import type { ArchiveFile } from '../model/archive.ts'
import { versionOf } from './shape-revisions.ts'

/** A frozen version as its folder has it. */
export interface ArchivedVersion {
  /** `public/archive/<id>/<version>` */
  readonly folder: string
  readonly id: string
  readonly version: string
  readonly files: readonly ArchiveFile[]
  /** Its `manifest.json`, whatever that says. */
  readonly manifest?: ArchiveFile
  /** The version of the same notice that is kept before it. */
  readonly before?: ArchivedVersion
}

/** The frozen versions, each notice's oldest first, and the files that stand where no version can. */
export function archivedVersions(files: readonly ArchiveFile[]): {
  readonly versions: readonly ArchivedVersion[]
  readonly stray: readonly ArchiveFile[]
} {
  const folders = new Map<string, ArchiveFile[]>()
  const stray: ArchiveFile[] = []
  for (const file of files) {
    const folder = /^public\/archive\/[^/]+\/\d{1,6}\.\d{1,6}(?=\/[^/]+$)/.exec(file.path)?.[0]
    if (folder === undefined) stray.push(file)
    else folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  const versions: ArchivedVersion[] = []
  for (const [folder, inside] of [...folders].sort(([one], [other]) => compare(one, other))) {
    const [, , id = '', version = ''] = folder.split('/')
    const last = versions.at(-1)
    const manifest = inside.find(({ path }) => path.endsWith('/manifest.json'))
    versions.push({
      ...{ folder, id, version, files: inside },
      ...(manifest ? { manifest } : {}),
      ...(last?.id === id ? { before: last } : {}),
    })
  }
  return { versions, stray }
}

/** By notice, then by version as numbers. */
function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((folder) => folder.split('/').slice(2))
  const [id = '', version = ''] = left ?? []
  const [otherId = '', otherVersion = ''] = right ?? []
  if (id !== otherId) return id < otherId ? -1 : 1
  const [major = 0, minor = 0] = versionOf(version) ?? []
  const [otherMajor = 0, otherMinor = 0] = versionOf(otherVersion) ?? []
  return major - otherMajor || minor - otherMinor
}
