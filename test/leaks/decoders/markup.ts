import { rewritten } from './decoder.ts'
import type { Decoder } from './decoder.ts'

/** Text without its markup, so that a word is whole again that tags, comments or the borders of CDATA had cut. */
export const markup: Decoder = {
  name: 'markup',
  decode({ text }) {
    const after = text
      .replace(/<!--[^]*?-->/g, '')
      .replace(/<!\[CDATA\[|\]\]>/g, '')
      .replace(/<\/?[A-Za-z][^<>]*>|<\?[^<>]*\?>/g, '')
    return rewritten(text, after)
  },
}
