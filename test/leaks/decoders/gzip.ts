import { constants, inflateRawSync } from 'node:zlib'
import { inflated, mostInflated, placesOf } from './bounded.ts'
import type { Decoded, Decoder } from './decoder.ts'

// Streams that were cut off still show their beginning.
const options = { maxOutputLength: mostInflated, finishFlush: constants.Z_SYNC_FLUSH }
const magic = Buffer.from([0x1f, 0x8b, 0x08])

/** Gzip streams, wherever they begin and whatever follows: Node's own reader refuses those with bytes behind them. */
export const gzip: Decoder = {
  name: 'gzip',
  *decode({ bytes }): Iterable<Decoded> {
    for (const at of placesOf(magic, bytes)) {
      const found = inflated(() => inflateRawSync(bytes.subarray(endOfHeader(bytes, at)), options))
      if (found && found.length > 0) yield { bytes: found }
    }
  },
}

/** Behind ten bytes the header may hold an extra field, a file name, a comment and a checksum. */
function endOfHeader(bytes: Buffer, start: number): number {
  const flags = bytes[start + 3] ?? 0
  let at = start + 10
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  if (flags & 8) at = bytes.indexOf(0, at) + 1
  if (flags & 16) at = bytes.indexOf(0, at) + 1
  return flags & 2 ? at + 2 : at
}
