import { zstdDecompressSync } from 'node:zlib'
import { inflated, mostInflated, placesOf } from './bounded.ts'
import type { Decoded, Decoder } from './decoder.ts'

const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])

/** Zstandard frames, wherever they begin. */
export const zstandard: Decoder = {
  name: 'zstandard',
  *decode({ bytes }): Iterable<Decoded> {
    for (const at of placesOf(magic, bytes)) {
      const found = inflated(() => zstdDecompressSync(bytes.subarray(at), { maxOutputLength: mostInflated }))
      if (found && found.length > 0) yield { bytes: found }
    }
  },
}
