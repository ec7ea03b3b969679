import { brotliDecompressSync } from 'node:zlib'
import { inflated, mostInflated } from './bounded.ts'
import type { Decoded, Decoder } from './decoder.ts'

/** Bytes that are one brotli stream; it has no magic number, so only wholes are tried. */
export const brotli: Decoder = {
  name: 'brotli',
  *decode({ bytes }): Iterable<Decoded> {
    const found = inflated(() => brotliDecompressSync(bytes, { maxOutputLength: mostInflated }))
    if (found && found.length > 3) yield { bytes: found }
  },
}
