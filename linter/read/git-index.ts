import { gitEntry, isIncomplete, isTooLarge, readBlobs } from './git-blobs.ts'
import type { KnownBlobs } from './git-blobs.ts'
import { askGit } from './git.ts'
import { refuse } from './revision.ts'
import type { RevisionFiles } from './revision.ts'

/**
 * Reads the workspace in a folder as the index has it: what the next commit would hold. Neither index nor work tree is
 * touched. Never throws.
 */
export function readIndex(root: string, known?: KnownBlobs): RevisionFiles {
  const top = askGit(root, ['rev-parse', '--show-toplevel'])
  if (!top.ok) return refuse(top.missing ? 'no-git' : 'no-repository', top)
  const listed = askGit(root, ['ls-files', '--stage', '-z'])
  if (!listed.ok) return refuse('unreadable', listed)
  const staged = listed.out.toString().split('\0').filter(Boolean).map(stagedOf)
  // In the midst of a merge a file stands there two or three times, and none of them is what will be.
  if (staged.some(({ stage }) => stage !== '0')) return { refused: 'conflict', reason: '' }
  const sizes = sizesOf(root, [...new Set(staged.map(({ id }) => id))])
  const entries = staged.flatMap(({ mode, id, path }) => gitEntry(mode, id, path, sizes.get(id) ?? NaN))
  if (isIncomplete(entries)) return refuse('incomplete', listed)
  if (isTooLarge(entries)) return { refused: 'too-large', reason: String(entries.length) }
  const files = readBlobs(root, entries, known)
  return files ? { commit: '', entries, files } : refuse('incomplete', listed)
}

/** `100644 <id> <stage>\t<path>`. */
function stagedOf(record: string): Staged {
  const tab = record.indexOf('\t')
  const [mode = '', id = '', stage = ''] = record.slice(0, tab).split(' ')
  return { mode, id, stage, path: record.slice(tab + 1) }
}

function sizesOf(root: string, ids: readonly string[]): ReadonlyMap<string, number> {
  const asked = askGit(root, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], ids.join('\n'))
  return new Map(
    lines(asked.out.toString()).map((line) => {
      const [id = '', size = ''] = line.split(' ')
      return [id, Number(size)]
    }),
  )
}

const lines = (text: string): string[] => text.split('\n').filter(Boolean)

interface Staged {
  readonly mode: string
  readonly id: string
  readonly stage: string
  readonly path: string
}
