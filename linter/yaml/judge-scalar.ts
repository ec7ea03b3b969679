import type { Refusal } from '../model/document.ts'
import type { YamlCode } from '../model/refusal-codes.ts'
import { refusedCharacter } from '../read/judge-text.ts'

/** What is wrong with a value. */
export function judgeScalar(text: string, style: { plain: boolean; escaped: boolean }): Problem | undefined {
  // Beyond fifteen digits a number of JavaScript is no longer the one that was written.
  const digits = style.plain && /^[-+]?[\d_.]+$/.test(text) ? text.replace(/\D/g, '').length : 0
  if (digits > mostDigits) return { code: 'number-out-of-range', data: { digits } }
  // Characters in plain sight were judged with the file; only an escape can bring others in.
  const hidden = style.escaped ? (loneSurrogate(text) ?? refusedCharacter(text)) : undefined
  return hidden === undefined ? undefined : { code: 'unsafe-escape', data: { character: hidden } }
}

function loneSurrogate(text: string): string | undefined {
  const found = /\p{Cs}/u.exec(text)?.[0]
  return found === undefined ? undefined : `U+${found.charCodeAt(0).toString(16).toUpperCase()}`
}

const mostDigits = 15

/** A refusal without its place. */
export interface Problem {
  readonly code: YamlCode
  readonly data: Refusal['data']
}
