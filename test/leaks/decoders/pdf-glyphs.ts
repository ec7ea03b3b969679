import type { Decoded, Decoder } from './decoder.ts'
import { glyphMap, textOfGlyphs } from './glyph-map.ts'
import { Layer } from './layer.ts'
import { pdf } from './pdf.ts'
import { stringsOf } from './pdf-strings.ts'

/**
 * Text of PDF files whose fonts number their glyphs in a way of their own, as browsers print them. Which font a piece
 * is set in is not followed: every piece is read with every map, and one of them is the right one.
 */
export const pdfGlyphs: Decoder = {
  name: 'PDF glyphs',
  *decode(layer): Iterable<Decoded> {
    if (!layer.latin.includes('endstream')) return
    const streams = [...pdf.decode(layer)].map(({ bytes }) => new Layer(bytes))
    const maps = streams.flatMap(({ latin }) => glyphMap(latin) ?? [])
    if (maps.length === 0) return
    const shown = streams.map(stringsOf)
    for (const map of maps) {
      const text = shown.map((strings) => strings.map((string) => textOfGlyphs(string, map)).join(''))
      if (text.some((line) => line !== '')) yield { bytes: Buffer.from(text.join('\n'), 'utf8') }
    }
  },
}
