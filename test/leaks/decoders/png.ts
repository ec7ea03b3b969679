import { inflateSync } from 'node:zlib'
import { inflated, mostInflated, placesOf } from './bounded.ts'
import type { Decoded, Decoder } from './decoder.ts'

const magic = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** What pictures in PNG say beside their pixels: tEXt, zTXt, iTXt, eXIf, and chunks that nobody knows. */
export const png: Decoder = {
  name: 'PNG',
  *decode({ bytes }): Iterable<Decoded> {
    for (const start of placesOf(magic, bytes))
      for (let at = start + magic.length; at + 12 <= bytes.length;) {
        const size = bytes.readUInt32BE(at)
        const type = bytes.toString('latin1', at + 4, at + 8)
        const body = bytes.subarray(at + 8, at + 8 + size)
        if (!/^[A-Za-z]{4}$/.test(type) || type === 'IEND') break
        if (!pixels.has(type)) yield { bytes: contentOf(type, body), part: type }
        at += 12 + size
      }
  },
}

// The general decoder of zlib streams reads the pixels.
const pixels = new Set(['IHDR', 'PLTE', 'IDAT', 'fdAT'])

function contentOf(type: string, body: Buffer): Buffer {
  const keyword = body.indexOf(0)
  const packed = type === 'zTXt' || (type === 'iTXt' && body[keyword + 1] === 1)
  if (keyword < 0 || !packed) return body
  const start = type === 'zTXt' ? keyword + 2 : endOfTags(body, keyword + 3)
  const text = inflated(() => inflateSync(body.subarray(start), { maxOutputLength: mostInflated }))
  return text ? Buffer.concat([body.subarray(0, start), text]) : body
}

/** In iTXt a language and a translated keyword come before the text, each with a zero byte behind it. */
function endOfTags(body: Buffer, from: number): number {
  return body.indexOf(0, body.indexOf(0, from) + 1) + 1
}
