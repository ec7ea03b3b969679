import { rewritten } from './decoder.ts'
import type { Decoder } from './decoder.ts'

/** Quoted-printable, as in mail and web archives. */
export const quotedPrintable: Decoder = {
  name: 'quoted-printable',
  decode({ text }) {
    // Broken lines alone say nothing: every attribute of a page ends in "=".
    if (!/=[0-9A-F]{2}|=\r?\n/.test(text)) return []
    const after = text
      .replace(/=\r?\n/g, '')
      .replace(/(?:=[0-9A-F]{2})+/g, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'))
    return rewritten(text, after)
  },
}
