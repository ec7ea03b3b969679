import { character, rewritten } from './decoder.ts'
import type { Decoder } from './decoder.ts'

/** Escapes of style sheets: a backslash, up to six hexadecimal digits, and a space that belongs to them. */
export const styleEscapes: Decoder = {
  name: 'style escapes',
  decode({ text }) {
    const after = text.replace(/\\([0-9A-Fa-f]{1,6})(?:\r\n|[ \t\r\n\f])?/g, (_, code: string) =>
      character(Number.parseInt(code, 16)),
    )
    return rewritten(text, after)
  },
}
