import { inflateRawSync } from 'node:zlib'
import { inflated, mostInflated } from './bounded.ts'
import type { Decoded, Decoder } from './decoder.ts'

/** Bytes that are one raw deflate stream; it has no magic number, so only wholes are tried. */
export const deflate: Decoder = {
  name: 'deflate',
  *decode({ bytes }): Iterable<Decoded> {
    const found = inflated(() => inflateRawSync(bytes, { maxOutputLength: mostInflated }))
    if (found && found.length > 3) yield { bytes: found }
  },
}
