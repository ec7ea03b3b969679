/** What the glyphs of a PDF font mean: a ToUnicode map. */
export interface GlyphMap {
  /** Bytes of one code. */
  readonly width: number
  readonly text: ReadonlyMap<number, string>
}

/** Reads a ToUnicode map; nothing where the stream is none. */
export function glyphMap(stream: string): GlyphMap | undefined {
  if (!/beginbf(?:char|range)/.test(stream)) return undefined
  const [, space = '0000'] = /begincodespacerange\s*<([0-9A-Fa-f]+)>/.exec(stream) ?? []
  const text = new Map<number, string>()
  for (const [, block = ''] of stream.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code = '', meaning = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      text.set(Number.parseInt(code, 16), utf16(meaning))
  for (const [, block = ''] of stream.matchAll(/beginbfrange([^]*?)endbfrange/g)) readRanges(block, text)
  return { width: Math.max(1, space.length / 2), text }
}

/** The text that bytes show in this font. */
export function textOfGlyphs(bytes: Buffer, { width, text }: GlyphMap): string {
  let shown = ''
  for (let at = 0; at + width <= bytes.length; at += width)
    shown += text.get(bytes.readUIntBE(at, width)) ?? ''
  return shown
}

const range = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])/g
// A range that a broken file makes endless.
const longest = 65_536

function readRanges(block: string, text: Map<number, string>): void {
  for (const [, low = '', high = '', first, list] of block.matchAll(range)) {
    const start = Number.parseInt(low, 16)
    const meanings = list?.match(/[0-9A-Fa-f]+/g)
    const size = Math.min(Number.parseInt(high, 16) - start, longest)
    for (let index = 0; index <= size; index++)
      text.set(start + index, meanings ? utf16(meanings[index] ?? '') : plus(utf16(first ?? ''), index))
  }
}

/** Within a range the last unit counts up. */
function plus(text: string, index: number): string {
  const last = text.charCodeAt(text.length - 1) || 0
  return text.slice(0, -1) + String.fromCharCode((last + index) & 0xffff)
}

function utf16(digits: string): string {
  const bytes = Buffer.from(digits.padStart(4, '0'), 'hex')
  return bytes.length % 2 === 0 ? bytes.swap16().toString('utf16le') : ''
}
