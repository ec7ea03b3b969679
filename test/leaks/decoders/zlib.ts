import { constants, inflateSync } from 'node:zlib'
import { inflated, mostInflated, placesOf } from './bounded.ts'
import type { Decoded, Decoder } from './decoder.ts'

const options = { maxOutputLength: mostInflated, finishFlush: constants.Z_SYNC_FLUSH }
// By compression level, with the usual window; the second byte makes the pair a multiple of 31.
const magics = [0x01, 0x5e, 0x9c, 0xda].map((second) => Buffer.from([0x78, second]))

/** Zlib streams, wherever they begin, such as those in pictures and PDF files. */
export const zlib: Decoder = {
  name: 'zlib',
  *decode({ bytes }): Iterable<Decoded> {
    for (const magic of magics)
      for (const at of placesOf(magic, bytes)) {
        const found = inflated(() => inflateSync(bytes.subarray(at), options))
        if (found && found.length > 3) yield { bytes: found }
      }
  },
}
