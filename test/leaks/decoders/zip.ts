import { constants, inflateRawSync } from 'node:zlib'
import { inflated, mostInflated, placesOf } from './bounded.ts'
import type { Decoded, Decoder } from './decoder.ts'

const magic = Buffer.from('PK\x03\x04', 'latin1')
const options = { maxOutputLength: mostInflated, finishFlush: constants.Z_SYNC_FLUSH }
const headerSize = 30

/** Entries of zip files, office documents among them, by their local headers: these stand even in a torn file. */
export const zip: Decoder = {
  name: 'zip',
  *decode({ bytes }): Iterable<Decoded> {
    for (const at of placesOf(magic, bytes)) {
      if (at + headerSize > bytes.length) return
      const method = bytes.readUInt16LE(at + 8)
      const nameEnd = at + headerSize + bytes.readUInt16LE(at + 26)
      const part = bytes.subarray(at + headerSize, nameEnd).toString('utf8')
      const start = nameEnd + bytes.readUInt16LE(at + 28)
      // The size may stand behind the data only; deflate says itself where it ends, and what is stored is seen raw.
      const size = bytes.readUInt32LE(at + 18) || bytes.length
      const body = bytes.subarray(start, start + size)
      const entry = method === 8 ? inflated(() => inflateRawSync(bytes.subarray(start), options)) : body
      if (entry && entry.length > 0) yield { bytes: entry, part }
    }
  },
}
