import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { isFrozen, mostFrozenBytes } from './archive.ts'
import { toWorkspacePath } from './file-name.ts'
import { askGit } from './git.ts'
import type { GitAnswer } from './git.ts'
import { maxBytes } from './read-file.ts'

/** The files of a workspace as a commit has them, by path, or why they cannot be had. */
export type RevisionFiles =
  | (CommittedFiles & { readonly commit: string })
  | { readonly refused: RevisionRefusal; readonly reason: string }

/** Everything that may be listed, and the bytes of what is read: texts, and frozen public versions. */
export interface CommittedFiles {
  readonly entries: readonly CommittedEntry[]
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** A file of a commit, or a link, whose bytes are not read. */
export interface CommittedEntry {
  readonly path: string
  readonly isLink: boolean
  /** As git has it, also of what is too long to be read. */
  readonly size: number
}

/** Why a revision cannot be read; `shallow` means that a complete clone might have it. */
export type RevisionRefusal =
  'no-git' | 'no-repository' | 'shallow' | 'unknown' | 'no-workspace' | 'too-large' | 'unreadable'

/**
 * Reads the workspace in a folder as a commit, branch or tag has it. The work tree is neither read nor touched, and
 * nothing that the repository brings is run. Submodules are no files; what the walk over a folder passes by is passed
 * by here. Never throws.
 */
export function readRevision(root: string, revision: string): RevisionFiles {
  const top = askGit(root, ['rev-parse', '--show-toplevel'])
  if (!top.ok) return refuse(top.missing ? 'no-git' : 'no-repository', top)
  // A revision that looks like an option would be one.
  const named = /^[^-\s][^\s]{0,250}$/.test(revision)
  const found = askGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  if (!named || !found.ok) return refuse(isShallow(root) ? 'shallow' : 'unknown', found)
  const commit = lineOf(found)
  const place = toWorkspacePath(relative(realpathSync(lineOf(top)), realpathSync(root)), sep)
  // By object and never by path: what a repository calls its files can then mean nothing to git.
  const tree = askGit(root, ['rev-parse', '--verify', '--quiet', `${commit}:${place}`])
  if (!tree.ok) return refuse('no-workspace', tree)
  const listed = askGit(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', lineOf(tree)])
  if (!listed.ok) return refuse('unreadable', listed)
  const entries = entriesOf(listed.out.toString())
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  if (entries.length > mostFiles || total > mostBytes) return { refused: 'too-large', reason: String(total) }
  return readBlobs(root, commit, entries)
}

/** Whether the repository around a folder lacks a part of its history. */
export function isShallow(root: string): boolean {
  return lineOf(askGit(root, ['rev-parse', '--is-shallow-repository'])) === 'true'
}

/** `100644 blob <id> <size>\t<path>`, ended by zero bytes. */
function entriesOf(listing: string): Entry[] {
  return listing.split('\0').flatMap((record): Entry[] => {
    const tab = record.indexOf('\t')
    const [mode = '', , id = '', length = ''] = record.slice(0, tab).split(/ +/)
    const path = record.slice(tab + 1)
    const isLink = mode === '120000'
    if (tab <= 0 || isPassedBy(path) || (!isLink && !mode.startsWith('100'))) return []
    const size = Number(length)
    return [{ path, id, isLink, size, bytes: !isLink && isRead(path, size) ? size : 0 }]
  })
}

/** Of what is neither text nor frozen only the name counts; what is too long is not read from a folder either. */
function isRead(path: string, size: number): boolean {
  if (isFrozen(path)) return size <= mostFrozenBytes
  return /\.(?:mdx|md|ya?ml)$/.test(path) && size <= maxBytes
}

function isPassedBy(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.') || skipped.has(name))
}

function readBlobs(root: string, commit: string, entries: readonly Entry[]): RevisionFiles {
  const ids = [...new Set(entries.filter(({ bytes }) => bytes > 0).map(({ id }) => id))]
  const asked = askGit(root, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''))
  const blobs = new Map<string, Uint8Array>()
  let at = 0
  for (const id of ids) {
    const end = asked.out.indexOf(10, at)
    const [found, type, size = ''] = asked.out.subarray(at, Math.max(end, at)).toString().split(' ')
    if (!asked.ok || found !== id || type !== 'blob') return refuse('unreadable', asked)
    blobs.set(id, Uint8Array.from(asked.out.subarray(end + 1, end + 1 + Number(size))))
    at = end + 2 + Number(size)
  }
  const read = entries.filter(({ isLink }) => !isLink)
  return {
    ...{ commit, entries },
    files: new Map(read.map(({ path, id }) => [path, blobs.get(id) ?? new Uint8Array()])),
  }
}

function refuse(refused: RevisionRefusal, { error }: GitAnswer): RevisionFiles {
  return { refused, reason: error }
}

const lineOf = ({ out }: GitAnswer): string => out.toString().split('\n', 1)[0] ?? ''

const skipped = new Set(['node_modules', 'dist'])
/** Far more than any library of policies; what is larger would only fill the memory. */
const mostFiles = 20_000
const mostBytes = 268_435_456

interface Entry extends CommittedEntry {
  readonly id: string
  /** Of the text; 0 for what is not read. */
  readonly bytes: number
}
