import { character, rewritten } from './decoder.ts'
import type { Decoder } from './decoder.ts'

/** Percent-encoding of addresses, and the old `%uNNNN` of scripts. */
export const percent: Decoder = {
  name: 'percent-encoding',
  decode({ text }) {
    const after = text
      .replace(/%u([0-9A-Fa-f]{4})/g, (_, code: string) => character(Number.parseInt(code, 16)))
      .replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
    return rewritten(text, after)
  },
}
