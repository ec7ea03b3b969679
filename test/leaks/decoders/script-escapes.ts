import { character, rewritten } from './decoder.ts'
import type { Decoder } from './decoder.ts'

// Octal ones are bytes: that is how git and PDF files write names. Single letters come last.
const escapes =
  /(?:\\[0-3][0-7]{2})+|\\u([0-9A-Fa-f]{4})|\\u\{([0-9A-Fa-f]{1,6})\}|\\U([0-9A-Fa-f]{8})|\\x([0-9A-Fa-f]{2})|\\\r?\n|\\([^0-9])/g

/** Escapes of scripts and JSON: `\uNNNN`, `\u{N}`, `\xNN`, `\NNN`, and continued lines. */
export const scriptEscapes: Decoder = {
  name: 'script escapes',
  decode({ text }) {
    if (!text.includes('\\')) return []
    const after = text.replace(escapes, (run: string, ...groups: (string | undefined)[]) => {
      const code = groups.slice(0, 4).find((group) => group !== undefined)
      if (code !== undefined) return unit(Number.parseInt(code, 16))
      if (/^\\[0-3]/.test(run)) return octal(run)
      const letter = groups[4] ?? ''
      return letters[letter] ?? letter
    })
    return rewritten(text, after)
  },
}

/** Halves of a pair stand one after the other and are joined by standing so. */
function unit(code: number): string {
  return code >= 0xd800 && code <= 0xdfff ? String.fromCharCode(code) : character(code)
}

function octal(run: string): string {
  const codes = [...run.matchAll(/\\([0-7]{3})/g)].map(([, digits = '0']) => Number.parseInt(digits, 8))
  return Buffer.from(codes).toString('utf8')
}

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' }
