/**
 * Breaks a text into lines that are no wider than `ems`: SVG does not wrap, and at build no font is at hand, so widths
 * are estimated on the safe side.
 */
export function textLines(text: string, ems: number): string[] {
  const lines: string[] = []
  let line = ''
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trim())
    line = ''
  }
  for (const piece of pieces(text)) {
    if (emWidth(line + piece.trimEnd()) > ems) end()
    // A word that is longer than a whole line is cut where the line ends.
    for (const part of emWidth(piece.trimEnd()) > ems ? piece : [piece]) {
      if (emWidth(line + part) > ems && part.length === 1) end()
      line += part
    }
  }
  end()
  return lines
}

/** Estimated width of a text in ems: a Han sign is one, letters are what they are in wide sans-serif fonts. */
export function emWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  if (han.test(character)) return 1
  if (/[MWmw@%]/.test(character)) return 0.95
  if (/[A-Z]/.test(character)) return 0.72
  return /[\sijlt.,:;'|()[\]!]/.test(character) ? 0.37 : 0.62
}

/** Stretches between which a line may break: words, and single Han signs with the punctuation that belongs to them. */
function pieces(text: string): readonly string[] {
  return text.match(/[（《「“]*[\u2e80-\uffef][）》」”、，。；：？！]*|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []
}

const han = /[\u2e80-\uffef]/
