import { readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import type { FileRefusal } from '../model/document.ts'
import { collisionKey, judgeName, showName } from './file-name.ts'
import { reasonOf, refuseFile } from './file-refusal.ts'
import { skippedName } from './skipped-name.ts'
import type { SkipReason } from './skipped-name.ts'

/** A regular file of the workspace; frozen ones are archived versions, linked to but never judged. */
export interface ListedFile {
  readonly path: string
  readonly frozen: boolean
  /** Why it may be left unread, where its name or that of a folder around it says so; links may still lead to it. */
  readonly aside?: SkipReason
}

/**
 * Lists the regular files below `root`, paths relative to it with `/`, sorted folder by folder. No symlink is followed
 * and nothing is opened; what cannot be a document is refused once, with its folder if that is the reason. Never throws.
 * What looks like no policy is marked as standing aside; whether that counts, others decide.
 */
export function walkWorkspace(root: string): Walked {
  return walkTree((folder) => readdirSync(join(root, folder), { withFileTypes: true }))
}

/** The same for folders that stand elsewhere than on disk. */
export function walkTree(list: (folder: string) => readonly TreeEntry[]): Walked {
  const listing: Listing = { list, files: [], refused: [], refusedAside: [] }
  walkFolder(listing, '', 1, undefined)
  const { files, refused, refusedAside } = listing
  return { files, refused, refusedAside }
}

function walkFolder(listing: Listing, folder: string, depth: number, around: SkipReason | undefined): void {
  const seen = new Map<string, string>()
  const entries = entriesOf(listing, folder)
  // A repository of its own, such as a submodule: commits of this one do not hold its files either.
  if (depth > 1 && entries.some(({ name }) => name === '.git')) return
  for (const entry of entries) {
    const { name } = entry
    if (name.startsWith('.') || skipped.has(name)) continue
    const path = folder === '' ? name : `${folder}/${name}`
    const aside = around ?? skippedName(name, entry.isDirectory())
    const problem = judgeName(name) ?? judgeKind(entry) ?? judgeTwin(name, seen) ?? judgeDepth(entry, depth)
    if (problem)
      listing[aside ? 'refusedAside' : 'refused'].push(refuseFile(path, problem.code, problem.data))
    else if (entry.isDirectory()) walkFolder(listing, path, depth + 1, aside)
    else listing.files.push({ path, frozen: path.startsWith('public/archive/'), ...(aside ? { aside } : {}) })
  }
}

function entriesOf({ list, refused }: Listing, folder: string): readonly TreeEntry[] {
  try {
    // The order of a folder differs between file systems; the outcome must not.
    return [...list(folder)].sort((left, right) => (left.name < right.name ? -1 : 1))
  } catch (error) {
    refused.push(refuseFile(folder || '.', 'unreadable', { name: folder || '.', reason: reasonOf(error) }))
    return []
  }
}

function judgeKind(entry: TreeEntry): Problem | undefined {
  if (entry.isFile() || entry.isDirectory()) return undefined
  const name = showName(entry.name)
  if (entry.isSymbolicLink()) return { code: 'symlink', data: { name } }
  return { code: 'not-a-file', data: { name, kind: kindOf(entry) } }
}

function kindOf(entry: TreeEntry): string {
  if (entry.isFIFO()) return 'FIFO'
  return entry.isSocket() ? 'socket' : 'device'
}

function judgeTwin(name: string, seen: Map<string, string>): Problem | undefined {
  const key = collisionKey(name)
  const other = seen.get(key)
  if (other === undefined) seen.set(key, name)
  return other === undefined ? undefined : { code: 'name-collision', data: { name, other } }
}

function judgeDepth(entry: TreeEntry, depth: number): Problem | undefined {
  const within = depth < maxDepth || (depth === maxDepth && entry.isFile())
  return within ? undefined : { code: 'too-deep', data: { name: entry.name, limit: maxDepth } }
}

const skipped = new Set(['node_modules', 'dist'])
/** Names on one path, that of the file included. */
const maxDepth = 16

/** What a folder holds, as far as the walk asks. */
export type TreeEntry = Pick<
  Dirent,
  'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'
>

/** What a walk found. */
export interface Walked {
  readonly files: ListedFile[]
  readonly refused: FileRefusal[]
  /** Refused names of what stands aside: of no interest where that is left unread. */
  readonly refusedAside: FileRefusal[]
}

interface Listing extends Walked {
  readonly list: (folder: string) => readonly TreeEntry[]
}

type Problem = NonNullable<ReturnType<typeof judgeName>>
