import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { columnsOf } from './columns.ts'
import { fold } from './fold.ts'
import { invert } from './invert.ts'
import { formatVersion, groupOf, lengthLevel, shardKey } from './layout.ts'
import type { Fragment, Meta, Spread, Synonyms } from './layout.ts'
import { encodeShard } from './postings.ts'
import type { Postings } from './postings.ts'
import type { SearchRecord } from './record.ts'

// 4,000 postings a shard: a long first query needs about a third of what 16,000 need, for 4 % more index.
const postingsPerShard = 4_000
// Texts travel in files of about this many bytes before they are packed: neighbours are often shown together.
const bytesPerFragment = 24_000

/** Files of the index by name; deterministic, and named by content, so that an edit changes few of them. */
export function buildIndex(
  records: readonly SearchRecord[],
  synonyms: Synonyms = {},
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const { sorted, texts } = columnsOf(records)
  const { terms, lengths } = invert(sorted)
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const packs = packsOf(sorted)
  const meta: Meta = {
    version: formatVersion,
    ...shardsOf(terms, files),
    fragments: packs.map(({ fragments }) => add(files, 'f', encode(fragments))),
    fragmentStarts: packs.map(({ start }) => start),
    lengths: lengths.map((length) => lengthLevel(length, average)),
    texts,
    synonyms: foldAll(synonyms),
  }
  files.set('meta.bin', compress(encode(meta)))
  return files
}

function foldAll(synonyms: Synonyms): Synonyms {
  const folded = Object.entries(synonyms).map(([language, pairs]) => [
    language,
    pairs.map(([said, written]) => [fold(said), fold(written)] as const),
  ])
  return Object.fromEntries(folded) as Synonyms
}

function shardsOf(
  terms: ReadonlyMap<string, Postings>,
  files: Map<string, Uint8Array>,
): Spread & Pick<Meta, 'shards'> {
  const spread = spreadOf(terms)
  const shards = new Map<string, Map<string, Postings>>()
  for (const [term, postings] of terms) {
    const key = shardKey(term, spread)
    const shard = shards.get(key) ?? new Map<string, Postings>()
    shards.set(key, shard.set(term, postings))
  }
  const names = [...shards].map(([key, shard]) => [key, add(files, 's', encodeShard(shard))] as const)
  return { ...spread, shards: Object.fromEntries(names) }
}

/** Groups larger than a shard get parts of their own, the others share buckets. */
function spreadOf(terms: ReadonlyMap<string, Postings>): Spread {
  const sizes = new Map<string, number>()
  let total = 0
  for (const [term, { records }] of terms) {
    const group = groupOf(term)
    sizes.set(group, (sizes.get(group) ?? 0) + records.length)
    total += records.length
  }
  const large = [...sizes].filter(([, size]) => size > postingsPerShard)
  return {
    buckets: Math.max(1, Math.ceil(total / postingsPerShard)),
    split: Object.fromEntries(large.map(([group, size]) => [group, Math.ceil(size / postingsPerShard)])),
  }
}

function packsOf(records: readonly SearchRecord[]): { start: number; fragments: Fragment[] }[] {
  const packs: { start: number; fragments: Fragment[] }[] = []
  let room = 0
  records.forEach(({ url, anchor, title, headings, body, lang, type, status }, number) => {
    const fragment = { url, anchor, title, headings, body, lang, type, status }
    if (room <= 0) {
      packs.push({ start: number, fragments: [] })
      room = bytesPerFragment
    }
    packs.at(-1)?.fragments.push(fragment)
    room -= encode(fragment).length
  })
  return packs
}

function add(files: Map<string, Uint8Array>, folder: string, bytes: Uint8Array): string {
  const name = `${folder}/${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.bin`
  files.set(name, compress(bytes))
  return name
}

const encode = (data: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(data))

/** The header's operating system byte differs between machines; a fixed one keeps builds byte-identical. */
function compress(bytes: Uint8Array): Uint8Array {
  const zipped = new Uint8Array(gzipSync(bytes, { level: 9 }))
  zipped[9] = 255
  return zipped
}
