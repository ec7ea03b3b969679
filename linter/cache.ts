import { hash as digest } from 'node:crypto'
import type { Facts } from './model/facts.ts'
import type { RawFinding } from './model/finding.ts'
import type { StoredCache } from './read/cache-file.ts'
import { encodeBody, headOf, revivedFacts } from './stored-facts.ts'
import type { FactsHead } from './stored-facts.ts'

/** What the engine remembers of one file: enough to judge the workspace without parsing the file again. */
export interface CacheEntry {
  readonly facts: Facts
  /** Digest of all else that the findings hang on: registers, settings. */
  readonly context: string
  readonly findings: readonly RawFinding[]
}

/** Entries by path, valid for one engine, parser and source language. */
export interface Cache {
  get(path: string, hash: string): CacheEntry | undefined
  set(path: string, entry: CacheEntry): void
  /** What is to be stored, piece by piece, or `undefined` when nothing changed. */
  serialise(): Buffer[] | undefined
}

/**
 * Reads a stored cache; anything that is not exactly ours and of this key counts as empty. One line of JSON has the head
 * and the findings of every file; the rest of their facts follows behind it and is read when it is asked for. `again`
 * gives the facts of a file whose stored ones turn out to be unreadable.
 */
export function parseCache(
  stored: StoredCache | undefined,
  key: string,
  again: (path: string) => Facts,
): Cache {
  const known = readIndex(stored, key)
  const used = new Map<string, Kept>()
  let changed = false
  const bodyOf = ({ at }: StoredEntry): Buffer | undefined => stored?.rest(...at)
  const revive = (entry: StoredEntry): Kept => {
    const { head, context, findings } = entry
    const body = (): Buffer | undefined => bodyOf(entry)
    return { facts: revivedFacts(head, body, () => again(head.path)), context, findings, body }
  }
  return {
    get(path, hash) {
      const before = used.get(path)
      if (before) return before.facts.hash === hash ? before : undefined
      const entry = known.get(path)
      if (entry?.head.hash !== hash) return undefined
      const kept = revive(entry)
      used.set(path, kept)
      return kept
    },
    set(path, entry) {
      changed = true
      // Of an entry whose findings alone are new, the facts may stand in the file still.
      const before = used.get(path)
      const body = before?.facts === entry.facts ? before.body : undefined
      used.set(path, { ...entry, body })
    },
    serialise: () => (changed || used.size !== known.size ? serialised(key, [...used.values()]) : undefined),
  }
}

/** A cache for one run, of which nothing is stored. */
export function emptyCache(): Cache {
  return parseCache(undefined, '', () => {
    throw new Error('Nothing is stored of this file')
  })
}

function serialised(key: string, kept: readonly Kept[]): Buffer[] {
  const bodies = kept.map(({ facts, body }) => body?.() ?? encodeBody(facts))
  let offset = 0
  const entries = kept.map(({ facts, context, findings }, index): StoredEntry => {
    const at = [offset, bodies[index]?.length ?? 0] as const
    offset += at[1]
    return { head: headOf(facts), at, context, findings }
  })
  return [Buffer.from(`${JSON.stringify({ key, size: offset, entries })}\n`), ...bodies]
}

function readIndex(stored: StoredCache | undefined, key: string): ReadonlyMap<string, StoredEntry> {
  if (stored === undefined) return new Map()
  try {
    const index = JSON.parse(stored.firstLine) as StoredIndex
    if (index.key !== key || index.size !== stored.restSize) return new Map()
    return new Map(index.entries.map((entry) => [entry.head.path, entry]))
  } catch {
    // A torn or foreign file costs one cold run, nothing else.
    return new Map()
  }
}

/** One digest for several texts; for keys of caches. */
export function digestOf(parts: readonly string[]): string {
  return digest('sha256', parts.join('\0'))
}

interface StoredIndex {
  readonly key: string
  /** Bytes behind the line. */
  readonly size: number
  readonly entries: readonly StoredEntry[]
}

interface StoredEntry {
  readonly head: FactsHead
  /** Where the body of the facts stands behind the line, and its length. */
  readonly at: readonly [offset: number, length: number]
  readonly context: string
  readonly findings: readonly RawFinding[]
}

/** An entry as this run has it; `body` gives what is stored of its facts, so that it need not be written anew. */
interface Kept extends CacheEntry {
  readonly body?: (() => Buffer | undefined) | undefined
}
