import { placesOf } from './bounded.ts'
import type { Decoded, Decoder } from './decoder.ts'

const block = 512
const magicAt = 257
const magic = Buffer.from('ustar', 'latin1')

/** Entries of tar archives. */
export const tar: Decoder = {
  name: 'tar',
  *decode({ bytes }): Iterable<Decoded> {
    for (const place of placesOf(magic, bytes)) {
      const header = place - magicAt
      if (header < 0 || header + block > bytes.length) continue
      const size = Number.parseInt(field(bytes, header + 124, 12), 8)
      if (!Number.isSafeInteger(size) || size <= 0) continue
      const start = header + block
      yield { bytes: bytes.subarray(start, start + size), part: field(bytes, header, 100) }
    }
  },
}

function field(bytes: Buffer, at: number, length: number): string {
  return (bytes.toString('utf8', at, at + length).split('\0')[0] ?? '').trim()
}
