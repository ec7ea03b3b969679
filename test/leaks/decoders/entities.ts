import { character, rewritten } from './decoder.ts'
import type { Decoder } from './decoder.ts'

/** References of HTML and XML: decimal, hexadecimal and named ones. */
export const entities: Decoder = {
  name: 'entities',
  decode({ text }) {
    const after = text.replace(
      /&(?:#(\d{1,7});?|#[xX]([0-9A-Fa-f]{1,6});?|([A-Za-z][A-Za-z0-9]{1,31});)/g,
      (_, decimal?: string, hexadecimal?: string, name?: string) => {
        if (decimal !== undefined) return character(Number(decimal))
        if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16))
        return named(name ?? '')
      },
    )
    return rewritten(text, after)
  },
}

/** No name stands for a plain letter or a Han character: signs are left out when texts are compared, accents are not. */
function named(name: string): string {
  if (name in syntax) return syntax[name] ?? ''
  const [, letter = '', accent = ''] =
    /^([A-Za-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)$/.exec(name) ?? []
  return letter === '' ? ' ' : `${letter}${accents[accent] ?? ''}`.normalize('NFC')
}

// What a further step may need to see.
const syntax: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", percnt: '%', bsol: '\\', num: '#', equals: '=' },
  ...{ semi: ';', plus: '+', sol: '/', lowbar: '_', comma: ',', fjlig: 'fj', szlig: 'ß' },
}

const accents: Readonly<Record<string, string>> = {
  ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' },
  ...{ uml: '\u0308', ring: '\u030a', caron: '\u030c', cedil: '\u0327' },
}
