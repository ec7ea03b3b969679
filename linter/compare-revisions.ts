import { resolve } from 'node:path'
import { changeRules } from './changes/index.ts'
import { findChanges } from './compare/find-changes.ts'
import { openSide, sideOf } from './compare/opened-side.ts'
import type { KnownFacts, OpenedSide, SideOptions } from './compare/opened-side.ts'
import { openFolder } from './engine.ts'
import type { ChangeReport } from './model/change.ts'
import type { Locale } from './model/finding.ts'
import { readIndex } from './read/git-index.ts'
import { objectIdOf } from './read/object-id.ts'
import { readSource } from './read/read-file.ts'
import { revisionFiles } from './read/revision-files.ts'
import { readRevision } from './read/revision.ts'
import type { RevisionFiles, RevisionRefusal } from './read/revision.ts'
import { memoryFiles, readWorkspaceFiles } from './read/workspace-files.ts'
import type { WorkspaceFiles } from './read/workspace-files.ts'

/** What to compare, and how. */
export interface CompareOptions extends SideOptions {
  /** A commit, branch or tag. */
  readonly base: string
  /** The same, or `INDEX` for what is staged, or `WORKTREE` for the files as they stand. */
  readonly head: string
  readonly locale: Locale
}

/** What changed, or which side cannot be had and why; a comparison that failed is never an empty one. */
export type ComparedRevisions =
  ChangeReport | { readonly refused: RevisionRefusal; readonly reason: string; readonly revision: string }

/**
 * Compares two revisions of the workspace in a folder. Work tree and index are read and never touched, nothing that the
 * repository brings is run, and of the base only what differs from the head is read and parsed.
 */
export function compareRevisions(root: string, options: CompareOptions): ComparedRevisions {
  const head = openHead(root, options)
  if ('refused' in head) return { ...head, revision: options.head }
  const read = readRevision(root, options.base, (id) => head.bytes.get(id))
  if ('refused' in read) return { ...read, revision: options.base }
  const sameSettings = head.config === configIn(read)
  const known: KnownFacts = (path, bytes) => (sameSettings ? head.known(path, bytes) : undefined)
  const base = openSide(revisionFiles(read), { ...options, folder: root }, known)
  const found = findChanges(base, head.side, { rules: changeRules, locale: options.locale })
  return { base: options.base, head: options.head, ...found }
}

/** The same for two workspaces that exist in memory only. */
export function compareTexts(base: Texts, head: Texts, options: CompareOptions): ChangeReport {
  const [one, other] = [base, head].map((texts) => openSide(memoryFiles(texts), options))
  if (!one || !other) throw new Error('Missing side of a comparison, expected two')
  const found = findChanges(one, other, { rules: changeRules, locale: options.locale })
  return { base: options.base, head: options.head, ...found }
}

function openHead(root: string, options: CompareOptions): Head | Refused {
  if (options.head === 'WORKTREE') return openWorkTree(root, options)
  const read = options.head === 'INDEX' ? readIndex(root) : readRevision(root, options.head)
  if ('refused' in read) return read
  const side = openSide(revisionFiles(read), { ...options, folder: root })
  const bytes = new Map(read.entries.map(({ id, path }) => [id, read.files.get(path) ?? new Uint8Array()]))
  return {
    ...{ side, bytes, config: configIn(read) },
    known: (path, given) => (read.files.get(path) === given ? side.workspace.byPath.get(path) : undefined),
  }
}

/** The files as they stand, with what the cache remembers of them. */
function openWorkTree(root: string, options: CompareOptions): Head {
  const files = new Map<string, Uint8Array>()
  const opened = openFolder(readAlong(readWorkspaceFiles(resolve(root)), files), options)
  for (const path of opened.workspace.byPath.keys()) {
    // Other threads read for themselves.
    const read = files.has(path) ? undefined : readSource(root, path)
    if (read && !('refused' in read)) files.set(path, read.bytes)
  }
  const bytes = new Map([...files.values()].map((content) => [objectIdOf(content), content]))
  const config = files.get(configPath)
  return {
    side: sideOf(
      opened,
      (path) => files.get(path) ?? new Uint8Array(),
      (path) => opened.document(path),
      options.shownText,
    ),
    ...{ bytes, config: config ? objectIdOf(config) : '' },
    known: (path, given) => (files.get(path) === given ? opened.workspace.byPath.get(path) : undefined),
  }
}

/** The same files, and what is read of them is kept: to read thousands twice takes as long as all else. */
function readAlong(listed: WorkspaceFiles, kept: Map<string, Uint8Array>): WorkspaceFiles {
  return {
    ...listed,
    withoutAside: () => readAlong(listed.withoutAside(), kept),
    read(path) {
      const read = listed.read(path)
      if (!('refused' in read)) kept.set(path, read.bytes)
      return read
    },
  }
}

const configPath = 'policypress.config.yaml'

/** The config decides how every other file is read. */
function configIn(read: Extract<RevisionFiles, { entries: unknown }>): string {
  return read.entries.find(({ path }) => path === configPath)?.id ?? ''
}

type Refused = Extract<RevisionFiles, { refused: unknown }>
type Texts = Readonly<Record<string, string | Uint8Array>>

interface Head {
  readonly side: OpenedSide
  /** Bytes by the id of their object, so that git need not be asked for what stands here already. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
  readonly config: string
  readonly known: KnownFacts
}
