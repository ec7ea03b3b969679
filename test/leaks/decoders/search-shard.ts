import { decodeShard } from '../../../site/search/postings.ts'
import type { Postings } from '../../../site/search/postings.ts'
import type { Decoded, Decoder } from './decoder.ts'

/** Shards of our own search: their terms, one a line. Which record holds which is judged over all shards of an index. */
export const searchShard: Decoder = {
  name: 'search shard',
  *decode({ bytes }): Iterable<Decoded> {
    const terms = termsOf(bytes)
    if (terms) yield { bytes: Buffer.from([...terms.keys()].join('\n'), 'utf8') }
  },
}

/** The terms of a shard with their places; nothing where the bytes are none. */
export function termsOf(bytes: Buffer): ReadonlyMap<string, Postings> | undefined {
  const header = bytes.length > 4 ? bytes.readUInt32BE(0) : 0
  if (header === 0 || 4 + header > bytes.length) return undefined
  const lines = bytes.toString('utf8', 4, 4 + header).split('\n')
  if (!lines.every((line) => /^[^\t]+\t\d+\t\d+$/.test(line))) return undefined
  const declared = lines.reduce((sum, line) => sum + Number(line.split('\t')[2]), 4 + header)
  return declared === bytes.length ? decodeShard(bytes) : undefined
}
