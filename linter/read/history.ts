import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { toWorkspacePath } from './file-name.ts'
import { readBlobs } from './git-blobs.ts'
import { askGit } from './git.ts'
import { isShallow, lineOf } from './revision.ts'
import type { RevisionRefusal } from './revision.ts'

/** A commit on the first-parent line of a revision, and its day in the time zone of whoever made it. */
export interface HistoryCommit {
  readonly id: string
  readonly day: string
}

/** One text that a file had, with the newest commit that had it. */
export interface PastText extends HistoryCommit {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The commits of a revision, newest first, or why they cannot be had. */
export type History =
  | { readonly commits: readonly HistoryCommit[]; pastTexts(paths: readonly string[]): readonly PastText[] }
  | { readonly refused: RevisionRefusal; readonly reason: string }

/**
 * Reads which commits led to a revision: merges count as one step, as whoever protects a branch sees it. Objects are read
 * and nothing else is asked of git, so nothing that the repository names is run. Never throws.
 */
export function readHistory(root: string, revision: string): History {
  const top = askGit(root, ['rev-parse', '--show-toplevel'])
  if (!top.ok) return { refused: top.missing ? 'no-git' : 'no-repository', reason: top.error }
  // What a shallow clone lacks cannot be told from what never was.
  if (isShallow(root)) return { refused: 'shallow', reason: '' }
  const named = /^[^-\s][^\s]{0,250}$/.test(revision)
  const listed = askGit(root, [
    ...['rev-list', '--first-parent', '--format=%H %cs', '--end-of-options', revision, '--'],
  ])
  if (!named || !listed.ok) return { refused: 'unknown', reason: listed.error }
  const commits = commitsIn(listed.out.toString())
  const place = toWorkspacePath(relative(realpathSync(lineOf(top)), realpathSync(root)), sep)
  return { commits, pastTexts: (paths) => pastTexts(root, place, commits, paths) }
}

/** `commit <id>` above each line of ours. */
function commitsIn(listing: string): HistoryCommit[] {
  return listing.split('\n').flatMap((line) => {
    const [, id = '', day = ''] = /^([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d)$/.exec(line) ?? []
    return id === '' ? [] : [{ id, day }]
  })
}

/** Every text that these files had, newest first; two questions to git, however long the history. */
function pastTexts(
  root: string,
  place: string,
  commits: readonly HistoryCommit[],
  paths: readonly string[],
): PastText[] {
  const asked = commits.flatMap((commit) => paths.map((path) => ({ ...commit, path })))
  const names = asked.map(({ id, path }) => `${id}:${place === '' ? '' : `${place}/`}${path}\n`)
  const answers = askGit(root, ['cat-file', '--batch-check'], names.join('')).out.toString().split('\n')
  const seen = new Set<string>()
  const found = asked.flatMap((one, at) => {
    const [, blob = '', size = ''] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(answers[at] ?? '') ?? []
    const isNew = blob !== '' && !seen.has(`${one.path}\0${blob}`)
    seen.add(`${one.path}\0${blob}`)
    return isNew ? [{ ...one, blob, size: Number(size) }] : []
  })
  const entries = found.map(({ blob, size }) => ({
    ...{ path: blob, id: blob, isLink: false, size, bytes: size },
  }))
  const blobs = readBlobs(root, entries)
  return found.flatMap(({ id, day, path, blob }) => {
    const bytes = blobs?.get(blob)
    return bytes ? [{ id, day, path, bytes }] : []
  })
}
