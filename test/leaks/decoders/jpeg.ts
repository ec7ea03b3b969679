import { placesOf } from './bounded.ts'
import type { Decoded, Decoder } from './decoder.ts'

const magic = Buffer.from([0xff, 0xd8, 0xff])

/** What pictures in JPEG say beside their pixels: EXIF, XMP, comments and everything else in a segment of its own. */
export const jpeg: Decoder = {
  name: 'JPEG',
  *decode({ bytes }): Iterable<Decoded> {
    for (const start of placesOf(magic, bytes))
      for (let at = start + 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
        const marker = bytes[at + 1] ?? 0
        if (marker === startOfScan || marker === endOfImage) break
        const size = bytes.readUInt16BE(at + 2)
        const body = bytes.subarray(at + 4, at + 2 + size)
        const part = partOf(marker, body)
        if (part !== undefined) yield { bytes: body, part }
        at += 2 + Math.max(2, size)
      }
  },
}

const startOfScan = 0xda
const endOfImage = 0xd9
const comment = 0xfe

function partOf(marker: number, body: Buffer): string | undefined {
  if (marker === comment) return 'COM'
  if (marker < 0xe0 || marker > 0xef) return undefined
  const label = body.toString('latin1', 0, 29)
  if (label.startsWith('Exif\0')) return 'EXIF'
  return label.startsWith('http://ns.adobe.com/xap/1.0/') ? 'XMP' : `APP${marker - 0xe0}`
}
