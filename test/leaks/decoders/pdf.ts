import { constants, inflateSync } from 'node:zlib'
import { ascii85 } from './ascii85.ts'
import { inflated, mostInflated } from './bounded.ts'
import type { Decoded, Decoder } from './decoder.ts'

/** Streams of PDF files behind all their filters. */
export const pdf: Decoder = {
  name: 'PDF stream',
  *decode({ bytes, latin }): Iterable<Decoded> {
    if (!latin.includes('endstream')) return
    for (const match of latin.matchAll(/\bstream\r?\n/g)) {
      const start = match.index + match[0].length
      const end = latin.indexOf('endstream', start)
      if (end < 0) return
      // The dictionary stands just before; nothing of an earlier object may speak for this one.
      const dictionary = latin.slice(Math.max(latin.lastIndexOf(' obj', match.index), 0), match.index)
      const filters = [...dictionary.matchAll(/\/(ASCIIHex|ASCII85|Flate|AHx|A85|Fl)(?:Decode)?\b/g)]
      const content = filters.reduce(
        (body, [, name = '']) => unfilter(name, body),
        bytes.subarray(start, end),
      )
      yield { bytes: content }
    }
  },
}

function unfilter(name: string, body: Buffer): Buffer {
  if (name.startsWith('Fl')) return inflated(() => inflateSync(body, options)) ?? body
  if (name.startsWith('ASCIIH') || name === 'AHx')
    return Buffer.from(body.toString('latin1').replace(/[^0-9A-Fa-f]/g, ''), 'hex')
  return ascii85(body)
}

const options = { maxOutputLength: mostInflated, finishFlush: constants.Z_SYNC_FLUSH }
