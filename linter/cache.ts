import { hash as digest } from 'node:crypto'
import type { Facts } from './model/facts.ts'
import type { RawFinding } from './model/finding.ts'
import type { StoredCache } from './read/cache-file.ts'
import { compactFacts, encodeBody, headOf, revivedFacts } from './stored-facts.ts'
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
  /** Whether nothing is known, so that no file need be looked at to see whether it is. */
  isEmpty(): boolean
  get(path: string, hash: string): CacheEntry | undefined
  /** Gives the facts as they are kept, which take less memory than those that came. */
  set(path: string, entry: CacheEntry): Facts
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
  const used = new Map<string, CacheEntry>()
  let changed = false
  const revive = ({ head, at, context, findings }: StoredEntry): CacheEntry => {
    const facts = revivedFacts(
      head,
      () => stored?.rest(...at),
      () => again(head.path),
    )
    return { facts, context, findings }
  }
  return {
    isEmpty: () => known.size + used.size === 0,
    get(path, hash) {
      const before = used.get(path)
      if (before) return before.facts.hash === hash ? before : undefined
      const entry = known.get(path)
      if (entry?.head.hash !== hash) return undefined
      const revived = revive(entry)
      used.set(path, revived)
      return revived
    },
    set(path, entry) {
      changed = true
      const facts = compactFacts(entry.facts, () => again(path))
      used.set(path, { ...entry, facts })
      return facts
    },
    serialise: () => (changed || used.size !== known.size ? serialised(key, [...used.values()]) : undefined),
  }
}

/** A cache for one run, of which nothing is stored. */
export function emptyCache(): Cache {
  const used = new Map<string, CacheEntry>()
  return {
    isEmpty: () => used.size === 0,
    get(path, hash) {
      const entry = used.get(path)
      return entry?.facts.hash === hash ? entry : undefined
    },
    set(path, entry) {
      used.set(path, entry)
      return entry.facts
    },
    serialise: () => undefined,
  }
}

function serialised(key: string, kept: readonly CacheEntry[]): Buffer[] {
  const bodies = kept.map(({ facts }) => encodeBody(facts))
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
