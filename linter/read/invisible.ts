/** What a character is called that has no width or no ink, so that a word with it looks like another; else `undefined`. */
export function nameOfInvisible(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0
  const named = names.find(({ from, to }) => code >= from && code <= to)
  if (named) return named.name
  // Unicode's own word for what is shown as nothing where a font does not know it.
  return /^\p{Default_Ignorable_Code_Point}$/u.test(character) ? 'invisible by Unicode' : undefined
}

const names: readonly { readonly from: number; readonly to: number; readonly name: string }[] = [
  { from: 0x200b, to: 0x200b, name: 'zero width space' },
  { from: 0x200c, to: 0x200c, name: 'zero width non-joiner' },
  { from: 0x200d, to: 0x200d, name: 'zero width joiner' },
  { from: 0x2060, to: 0x2060, name: 'word joiner' },
  { from: 0x2061, to: 0x2064, name: 'invisible operator' },
  { from: 0x2065, to: 0x206f, name: 'format control' },
  { from: 0xfeff, to: 0xfeff, name: 'byte order mark' },
  { from: 0x034f, to: 0x034f, name: 'grapheme joiner' },
  { from: 0x115f, to: 0x1160, name: 'hangul filler' },
  { from: 0x3164, to: 0x3164, name: 'hangul filler' },
  { from: 0xffa0, to: 0xffa0, name: 'hangul filler' },
  { from: 0x17b4, to: 0x17b5, name: 'inherent vowel' },
  { from: 0x180e, to: 0x180e, name: 'vowel separator' },
  // Not ignorable to Unicode, and yet nothing is seen of them.
  { from: 0x2800, to: 0x2800, name: 'braille blank' },
  { from: 0xfff9, to: 0xfffb, name: 'annotation control' },
  { from: 0xfffc, to: 0xfffc, name: 'object replacement' },
]
