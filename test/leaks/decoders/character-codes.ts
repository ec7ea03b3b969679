import { character } from './decoder.ts'
import type { Decoded, Decoder } from './decoder.ts'

const lists = /(?:\b(?:0[xX][0-9A-Fa-f]{1,6}|\d{1,7})\b[\s,;+]+){7,}(?:0[xX][0-9A-Fa-f]{1,6}|\d{1,7})\b/g

/** Texts written as lists of numbers: of code points, of UTF-16 units or of bytes. */
export const characterCodes: Decoder = {
  name: 'character codes',
  *decode({ latin }): Iterable<Decoded> {
    const found = [...latin.matchAll(lists)].map(([list]) => list.split(/[\s,;+]+/).map(Number))
    if (found.length === 0) return
    const text = found.map((codes) => codes.map(character).join('')).join('\n')
    yield { bytes: Buffer.from(text, 'utf8') }
    yield { bytes: Buffer.concat(found.map((codes) => Buffer.from([...codes, 10]))) }
  },
}
