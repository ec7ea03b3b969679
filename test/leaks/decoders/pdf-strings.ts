import type { Decoded, Decoder } from './decoder.ts'
import type { Layer } from './layer.ts'

/** Strings of PDF content, one behind the other: a line may be cut into pieces to set the space between letters. */
export const pdfStrings: Decoder = {
  name: 'PDF strings',
  *decode(layer): Iterable<Decoded> {
    const found = stringsOf(layer)
    if (found.length === 0) return
    // With a byte order mark a string is UTF-16 and has to be read by itself.
    const marked = found.filter((string) => string[0] === 0xfe && string[1] === 0xff)
    if (marked.length > 0) yield { bytes: Buffer.from(marked.map(utf16).join('\n'), 'utf8'), part: 'UTF-16' }
    yield { bytes: Buffer.concat(found) }
  },
}

/** The strings of content that shows text or says something about its file; elsewhere brackets mean other things. */
export function stringsOf({ latin }: Layer): Buffer[] {
  return speaking.test(latin)
    ? [...latin.matchAll(strings)].map(([whole, digits]) => bytesOf(whole, digits))
    : []
}

const speaking =
  /[)>\]]\s*T[jJ]\b|\/(?:Title|Author|Subject|Keywords|Creator|Contents|Alt|ActualText|URI)\s*[(<]/
const strings = /\((?:[^()\\]|\\[^])*\)|<([0-9A-Fa-f\s]{2,})>/g

function bytesOf(whole: string, digits: string | undefined): Buffer {
  if (digits !== undefined) return Buffer.from(digits.replace(/\s/g, ''), 'hex')
  const text = whole
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|\r?\n|[^])/g, (_, escaped: string) =>
      /^[0-7]/.test(escaped)
        ? String.fromCharCode(Number.parseInt(escaped, 8) & 0xff)
        : (letters[escaped] ?? escaped),
    )
  return Buffer.from(text, 'latin1')
}

function utf16(string: Buffer): string {
  return Buffer.from(string.subarray(2, string.length - (string.length % 2)))
    .swap16()
    .toString('utf16le')
}

const letters: Readonly<Record<string, string>> = {
  ...{ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r\n': '' },
}
