import { isFrozen, mostFrozenBytes } from './archive.ts'
import { askGit } from './git.ts'
import { maxBytes } from './read-file.ts'
import type { CommittedEntry } from './revision.ts'

/** A file of a revision by the object that holds its bytes. */
export interface GitEntry extends CommittedEntry {
  readonly id: string
  /** Of the text; 0 for what is not read. */
  readonly bytes: number
}

/** Bytes that need not be asked for, because the caller has them: by object id. */
export type KnownBlobs = (id: string) => Uint8Array | undefined

/** An entry, or nothing for a submodule and for what a walk over a folder passes by. */
export function gitEntry(mode: string, id: string, path: string, size: number): GitEntry[] {
  const isLink = mode === '120000'
  if (isPassedBy(path) || (!isLink && !mode.startsWith('100'))) return []
  return [{ path, id, isLink, size, bytes: !isLink && isRead(path, size) ? size : 0 }]
}

/**
 * Whether the object of some file is not there: a partial clone leaves them out, and fetching would run a program. What
 * is not there must not pass for an empty file.
 */
export function isIncomplete(entries: readonly GitEntry[]): boolean {
  return entries.some(({ size }) => Number.isNaN(size))
}

/** Whether a revision holds far more than any library of policies; it would only fill the memory. */
export function isTooLarge(entries: readonly GitEntry[]): boolean {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  return entries.length > mostFiles || total > mostBytes
}

/** The bytes of entries by path, with one question for all of them; nothing where git has not got every one. */
export function readBlobs(
  root: string,
  entries: readonly GitEntry[],
  known: KnownBlobs = () => undefined,
): ReadonlyMap<string, Uint8Array> | undefined {
  const blobs = new Map<string, Uint8Array>()
  const asked = new Set<string>()
  for (const { id, bytes } of entries) {
    const own = bytes > 0 ? known(id) : undefined
    if (own) blobs.set(id, own)
    else if (bytes > 0) asked.add(id)
  }
  if (!askBlobs(root, [...asked], blobs)) return undefined
  const read = entries.filter(({ isLink }) => !isLink)
  return new Map(read.map(({ path, id }) => [path, blobs.get(id) ?? new Uint8Array()]))
}

/** The texts of some objects by their ids; what git lacks and what is too long to be read is left out. */
export function readObjects(root: string, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>()
  const named = [...new Set(ids)].filter((id) => /^[0-9a-f]{40,64}$/.test(id))
  const { ok, out } = askGit(root, ['cat-file', '--batch-check'], named.map((id) => `${id}\n`).join(''))
  const listed = ok ? out.toString().split('\n') : []
  const small = listed.flatMap((line) => {
    const [id = '', type, size] = line.split(' ')
    return type === 'blob' && Number(size) <= maxBytes ? [id] : []
  })
  askBlobs(root, small, blobs)
  return blobs
}

function askBlobs(root: string, ids: readonly string[], blobs: Map<string, Uint8Array>): boolean {
  if (ids.length === 0) return true
  const { ok, out } = askGit(root, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''))
  let at = 0
  for (const id of ids) {
    const end = out.indexOf(10, at)
    const [found, type, size = ''] = out.subarray(at, Math.max(end, at)).toString().split(' ')
    if (!ok || found !== id || type !== 'blob') return false
    blobs.set(id, Uint8Array.from(out.subarray(end + 1, end + 1 + Number(size))))
    at = end + 2 + Number(size)
  }
  return true
}

/** Of what is neither text nor frozen only the name counts; what is too long is not read from a folder either. */
function isRead(path: string, size: number): boolean {
  if (isFrozen(path)) return size <= mostFrozenBytes
  return /\.(?:mdx|md|ya?ml)$/.test(path) && size <= maxBytes
}

function isPassedBy(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.') || skipped.has(name))
}

const skipped = new Set(['node_modules', 'dist'])
const mostFiles = 20_000
const mostBytes = 268_435_456
