import { openSide, sideOf } from '../compare/opened-side.ts'
import type { OpenedSide, SideOptions } from '../compare/opened-side.ts'
import { openWorkspace } from '../engine.ts'
import type { Facts } from '../model/facts.ts'
import type { AsOfNote, Origin } from '../model/as-of.ts'
import { decode } from '../read/decode.ts'
import type { History, HistoryCommit } from '../read/history.ts'
import { readSource } from '../read/read-file.ts'
import { revisionFiles } from '../read/revision-files.ts'
import { readRevision } from '../read/revision.ts'
import { textOf } from '../workspace/shape.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { splitFrontmatter } from '../yaml/split-frontmatter.ts'

/** A state of the workspace and where it was found. */
export interface Snapshot {
  readonly side: OpenedSide
  readonly origin: Origin
}

/** The states in which facts of a day are looked for. */
export interface Snapshots {
  /** As it stood at the end of the day. */
  readonly ofDay: Snapshot
  /** The newest that is known: what it says of former versions is read there. */
  readonly newest: Snapshot
  /** The newest commit in which a document had a version. */
  withVersion(file: Facts, version: string): Snapshot | undefined
  readonly notes: readonly AsOfNote[]
}

/** How states are opened. */
export interface SnapshotOptions extends SideOptions {
  /** Day that is asked about. */
  readonly day: string
  /** Commit, branch or tag whose history is asked, in place of the folder as it stands. */
  readonly revision?: string
}

/** Opens the states that a question about a day needs; the past is in commits, today and what is to come in the folder. */
export function snapshotsOf(root: string, history: Past | undefined, options: SnapshotOptions): Snapshots {
  const opened = new Map<string, Snapshot>()
  const at = (commit: HistoryCommit): Snapshot => {
    const known = opened.get(commit.id) ?? openCommit(root, commit, options)
    opened.set(commit.id, known)
    return known
  }
  const tip = history?.commits[0]
  const newest = options.revision !== undefined && tip ? at(tip) : openFolder(root, options)
  const isPast = options.day < options.today
  const ofDay = history?.commits.find(({ day }) => day <= options.day)
  const first = history?.commits.at(-1)
  const notes: AsOfNote[] = []
  if (!history) notes.push('no-repository')
  else if (!ofDay) notes.push('before-history')
  if (options.day > options.today) notes.push('announced')
  const commit = ofDay ?? first
  return {
    ...{ newest, notes },
    ofDay: isPast && commit ? at(commit) : newest,
    withVersion(file, version) {
      const past = history?.pastTexts(pathsOf(file)).find(({ bytes }) => versionIn(bytes) === version)
      return past && at(past)
    },
  }
}

function openFolder(root: string, options: SnapshotOptions): Snapshot {
  const opened = openWorkspace(root, { ...options, today: options.day })
  const read = (path: string): Uint8Array => {
    const source = readSource(root, path)
    return 'refused' in source ? new Uint8Array() : source.bytes
  }
  return {
    side: sideOf(opened, read, (path) => opened.document(path), options.shownText),
    origin: { from: 'work-tree' },
  }
}

function openCommit(root: string, { id, day }: HistoryCommit, options: SnapshotOptions): Snapshot {
  const read = readRevision(root, id)
  // A commit from before the workspace has nothing in it, and nothing was in force.
  const files = 'refused' in read ? { entries: [], files: new Map<string, Uint8Array>() } : read
  const side = openSide(revisionFiles(files), { ...options, today: options.day, folder: root })
  return { side, origin: { from: 'commit', commit: id, committed: day } }
}

/** Where a document stands or may have stood: what became public was internal before. */
function pathsOf({ path }: Facts): string[] {
  const other = path.replace(/^(internal|public)\//, (folder) =>
    folder === 'internal/' ? 'public/' : 'internal/',
  )
  return [...new Set([path, other])]
}

function versionIn(bytes: Uint8Array): string {
  const { text } = decode(bytes)
  const { yaml } = splitFrontmatter(text)
  return yaml ? textOf(readYaml(text, yaml.start, yaml.end, { frontmatter: true }).data['version']) : ''
}

type Past = Exclude<History, { refused: unknown }>
