import type { Refusal } from '../model/document.ts'
import type { YamlCode } from '../model/refusal-codes.ts'
import { refusedCharacter } from '../read/judge-text.ts'

/** What is wrong with a value. */
export function judgeScalar(text: string, style: { plain: boolean; escaped: boolean }): Problem | undefined {
  if (style.plain && isLossy(text))
    return { code: 'number-out-of-range', data: { digits: text.replace(/\D/g, '').length } }
  // Characters in plain sight were judged with the file; only an escape can bring others in.
  const hidden = style.escaped ? (loneSurrogate(text) ?? refusedCharacter(text)) : undefined
  return hidden === undefined ? undefined : { code: 'unsafe-escape', data: { character: hidden } }
}

/** Beyond fifteen digits a number of JavaScript is no longer the one that was written. */
function isLossy(text: string): boolean {
  if (/^[-+]?[\d_.]+$/.test(text)) return text.replace(/\D/g, '').length > mostDigits
  if (/^0(?:x[\da-f]+|o[0-7]+)$/i.test(text)) return !Number.isSafeInteger(Number(text))
  return /^[-+]?(?:\.\d+|\d+\.?\d*)e[-+]?\d+$/i.test(text) && !Number.isFinite(Number(text))
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
