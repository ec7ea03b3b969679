import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { toWorkspacePath } from './file-name.ts'
import { askGit } from './git.ts'
import type { GitAnswer } from './git.ts'
import { gitEntry, isIncomplete, isTooLarge, readBlobs } from './git-blobs.ts'
import type { GitEntry, KnownBlobs } from './git-blobs.ts'

/** The files of a workspace as a commit has them, by path, or why they cannot be had. */
export type RevisionFiles =
  | (CommittedFiles & { readonly commit: string })
  | { readonly refused: RevisionRefusal; readonly reason: string }

/** Everything that may be listed, and the bytes of what is read: texts, and frozen public versions. */
export interface CommittedFiles {
  readonly entries: readonly GitEntry[]
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** A file of a commit, or a link, whose bytes are not read. */
export interface CommittedEntry {
  readonly path: string
  readonly isLink: boolean
  /** As git has it, also of what is too long to be read. */
  readonly size: number
}

/** Why a revision cannot be read; with `shallow` and `incomplete` a whole clone might have it. */
export type RevisionRefusal =
  | 'no-git'
  | 'no-repository'
  | 'shallow'
  | 'unknown'
  | 'no-workspace'
  | 'too-large'
  | 'unreadable'
  | 'incomplete'
  | 'conflict'

/**
 * Reads the workspace in a folder as a commit, branch or tag has it. The work tree is neither read nor touched, and
 * nothing that the repository brings is run. Submodules are no files; what the walk over a folder passes by is passed
 * by here. Bytes that the caller has are not read again. Never throws.
 */
export function readRevision(root: string, revision: string, known?: KnownBlobs): RevisionFiles {
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
  const entries = entriesOf(listed.out.toString())
  if (!listed.ok || isIncomplete(entries)) return refuse('incomplete', listed)
  if (isTooLarge(entries)) return { refused: 'too-large', reason: String(entries.length) }
  const files = readBlobs(root, entries, known)
  return files ? { commit, entries, files } : refuse('incomplete', listed)
}

/** Whether the repository around a folder lacks a part of its history. */
export function isShallow(root: string): boolean {
  return lineOf(askGit(root, ['rev-parse', '--is-shallow-repository'])) === 'true'
}

/** `100644 blob <id> <size>\t<path>`, ended by zero bytes. */
function entriesOf(listing: string): GitEntry[] {
  return listing.split('\0').flatMap((record) => {
    const tab = record.indexOf('\t')
    const [mode = '', , id = '', size = ''] = record.slice(0, tab).split(/ +/)
    return tab > 0 ? gitEntry(mode, id, record.slice(tab + 1), Number(size)) : []
  })
}

/** A refusal with what git said. */
export function refuse(refused: RevisionRefusal, { error }: GitAnswer): RevisionFiles {
  return { refused, reason: error }
}

/** The first line of an answer. */
export const lineOf = ({ out }: GitAnswer): string => out.toString().split('\n', 1)[0] ?? ''
