import type { FileCode } from '../model/refusal-codes.ts'
import type { MessageData } from '../model/finding.ts'
import { refusedCharacter } from './judge-text.ts'

/** What makes a name unfit for an address, a terminal or another system; `undefined` for a good one. */
export function judgeName(name: string): NameProblem | undefined {
  if (plain.test(name) && name.length <= maxBytes && !reserved.test(name)) return undefined
  const shown = showName(name)
  // Node puts U+FFFD where bytes of a name are not UTF-8.
  if (name.includes('\uFFFD')) return { code: 'name-not-utf8', data: { name: shown } }
  const character = breaking.exec(name)?.[0]
  if (character !== undefined) return { code: 'bad-name', data: { name: shown, character: show(character) } }
  const hiddenOrOdd = refusedCharacter(name)
  if (hiddenOrOdd !== undefined) return { code: 'bad-name', data: { name: shown, character: hiddenOrOdd } }
  const start = /^[- \u3000]/.exec(name)?.[0]
  if (start !== undefined) return { code: 'name-start', data: { name: shown, character: show(start) } }
  const end = /[. \u3000](?=$|\.[^.]*$)/.exec(name)?.[0]
  if (end !== undefined) return { code: 'name-end', data: { name: shown, character: show(end) } }
  const extension = /\.(?:mdx|md|ya?ml)$/i.exec(name)?.[0]
  if (extension !== undefined && extension !== extension.toLowerCase())
    return { code: 'extension-capitals', data: { name: shown, expected: extension.toLowerCase() } }
  const device = reserved.exec(name)?.[1]
  if (device !== undefined) return { code: 'reserved-name', data: { name: shown, reserved: device } }
  if (name !== name.normalize('NFC')) return { code: 'name-not-normalised', data: { name: shown } }
  const bytes = new TextEncoder().encode(name).length
  if (bytes > maxBytes) return { code: 'name-too-long', data: { name: shown, bytes, limit: maxBytes } }
  return undefined
}

/** A name or path that is safe to print: what is hidden, or moves text about, becomes `U+XXXX`. */
export function showName(name: string): string {
  return name.replace(hidden, (character) => show(character))
}

/** Two names with one key are one file where capitals do not count. */
export function collisionKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase()
}

/** Paths are written with `/` everywhere, also where the system uses another separator. */
export function toWorkspacePath(path: string, separator: string): string {
  return separator === '/' ? path : path.split(separator).join('/')
}

function show(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return /^[!-~]$/.test(character) ? character : `U+${code}`
}

// Most file systems end at 255 bytes; 200 leave room for the endings that an export adds.
const maxBytes = 200
/** The usual name, so that nearly all names are judged by one expression. */
const plain = /^\w[\w-]*(?:\.[a-z0-9]+)?$/
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFD]/gu
// The second half may not stand in a file name on Windows, where colleagues check the same repository out.
const breaking = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}%?#\\<>:"|*]/u
const reserved = /^(CON|PRN|AUX|NUL|(?:COM|LPT)[\d¹²³]|CON(?:IN|OUT)\$)(?:\..*)?$/i

interface NameProblem {
  readonly code: FileCode
  readonly data: MessageData
}
