import { createHash } from 'node:crypto'
import type { Facts } from './model/facts.ts'
import type { RawFinding } from './model/finding.ts'

/** What the engine remembers of one file: enough to judge the workspace without parsing the file again. */
export interface CacheEntry {
  readonly hash: string
  readonly facts: Facts
  /** Digest of all else that the findings hang on: registers, settings. */
  readonly context: string
  readonly findings: readonly RawFinding[]
}

/** Entries by path, valid for one engine, parser and source language. */
export interface Cache {
  get(path: string, hash: string): CacheEntry | undefined
  set(path: string, entry: CacheEntry): void
  /** The JSON to store, or `undefined` when nothing changed. */
  serialise(): string | undefined
}

/** Reads a stored cache; anything that is not exactly ours and of this key counts as empty. */
export function parseCache(stored: string | undefined, key: string): Cache {
  const known = readEntries(stored, key)
  const used = new Map<string, CacheEntry>()
  let changed = false
  return {
    get(path, hash) {
      const entry = used.get(path) ?? known.get(path)
      if (!entry || entry.hash !== hash) return undefined
      used.set(path, entry)
      return entry
    },
    set(path, entry) {
      changed = true
      used.set(path, entry)
    },
    serialise: () =>
      changed || used.size !== known.size
        ? JSON.stringify({ key, entries: Object.fromEntries(used) })
        : undefined,
  }
}

function readEntries(stored: string | undefined, key: string): ReadonlyMap<string, CacheEntry> {
  if (stored === undefined) return new Map()
  try {
    const parsed = JSON.parse(stored) as { key?: string; entries?: Record<string, CacheEntry> }
    return parsed.key === key ? new Map(Object.entries(parsed.entries ?? {})) : new Map()
  } catch {
    // A torn or foreign file costs one cold run, nothing else.
    return new Map()
  }
}

/** One digest for several texts; for keys of caches. */
export function digestOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex')
}
