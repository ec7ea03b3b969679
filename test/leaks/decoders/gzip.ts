import { constants, gunzipSync } from 'node:zlib'
import { inflated, mostInflated, placesOf } from './bounded.ts'
import type { Decoded, Decoder } from './decoder.ts'

// Streams that were cut off still show their beginning.
const options = { maxOutputLength: mostInflated, finishFlush: constants.Z_SYNC_FLUSH }
const magic = Buffer.from([0x1f, 0x8b, 0x08])

/** Gzip streams, wherever they begin. */
export const gzip: Decoder = {
  name: 'gzip',
  *decode({ bytes }): Iterable<Decoded> {
    for (const at of placesOf(magic, bytes)) {
      const found = inflated(() => gunzipSync(bytes.subarray(at), options))
      if (found && found.length > 0) yield { bytes: found }
    }
  },
}
