import { formatVersion } from './layout.ts'
import type { Fragment, Meta } from './layout.ts'
import { decodeShard } from './postings.ts'
import type { Postings } from './postings.ts'

/** Fetches one file of the index, already inflated. Rejects when it cannot be had. */
export type FetchFile = (name: string) => Promise<Uint8Array>

/** The index as a query sees it: files come once, a failed one is tried once more and then missed. */
export interface IndexSource {
  /** Rejects where the index cannot be had or has another format. */
  meta(): Promise<Meta>
  /** Shards by key; those that could not be had are left out and counted. */
  shards(keys: readonly string[]): Promise<{ readonly found: readonly Shard[]; readonly missed: number }>
  /** What a record shows, or `undefined` where it could not be had. */
  fragment(record: number): Promise<Fragment | undefined>
}

/** A shard: terms → postings. */
export type Shard = ReadonlyMap<string, Postings>

/** An index behind a fetch function; the same for the browser and for tests on the built files. */
export function openIndex(fetchFile: FetchFile): IndexSource {
  const meta = remembered(fetchFile, readMeta)
  const shard = remembered(fetchFile, decodeShard)
  const fragments = remembered(fetchFile, (bytes) => parse(bytes) as Fragment[])
  return {
    meta: () => meta.get('meta.bin'),
    async shards(keys) {
      const { shards } = await meta.get('meta.bin')
      const names = [...new Set(keys)].flatMap((key) => shards[key] ?? [])
      const loaded = await Promise.allSettled(names.map((name) => shard.get(name)))
      const found = loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
      // The site may have been built anew since: the next query asks which files there are.
      if (found.length < names.length) meta.forget('meta.bin')
      return { found, missed: names.length - found.length }
    },
    async fragment(record) {
      const { fragments: names, fragmentStarts } = await meta.get('meta.bin')
      const file = fragmentStarts.findLastIndex((start) => start <= record)
      const list = await fragments.get(names[file] ?? '').catch(() => [])
      return list[record - (fragmentStarts[file] ?? 0)]
    },
  }
}

/** Files by name, read once. A failure is not remembered: the next query may have a network again. */
function remembered<Content>(fetchFile: FetchFile, read: (bytes: Uint8Array) => Content): Memory<Content> {
  const known = new Map<string, Promise<Content>>()
  return {
    get(name) {
      const before = known.get(name)
      if (before) return before
      const fresh = fetchFile(name)
        .catch(() => fetchFile(name))
        .then(read)
      fresh.catch(() => known.delete(name))
      known.set(name, fresh)
      return fresh
    },
    forget: (name) => void known.delete(name),
  }
}

function readMeta(bytes: Uint8Array): Meta {
  const meta = parse(bytes) as Meta
  if (meta.version !== formatVersion)
    throw new Error(`Unexpected format ${meta.version}, expected ${formatVersion}`)
  return meta
}

const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))

interface Memory<Content> {
  get(name: string): Promise<Content>
  forget(name: string): void
}
