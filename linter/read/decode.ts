import { Buffer, isUtf8 } from 'node:buffer'
import type { Refusal } from '../model/document.ts'
import type { EncodingCode } from '../model/refusal-codes.ts'
import { judgeText } from './judge-text.ts'
import { binaryFormat, likelyEncoding, wideEncoding } from './likely-encoding.ts'
import { firstBadByte } from './utf8.ts'

/** The text of a file with LF line ends, and what in it is not clean UTF-8. Where bytes were refused, the text is lossy. */
export function decode(bytes: Uint8Array): { text: string; refused: Refusal[] } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const text = lossy(bytes)
    return { text, refused: [refuse('byte-order-mark', { character: 'U+FEFF' }, 0)] }
  }
  const format = binaryFormat(bytes)
  if (format !== undefined) return { text: lossy(bytes), refused: [refuse('binary', { format }, 0)] }
  const text = cleanText(bytes)
  if (text === undefined) return { text: lossy(bytes), refused: [refuseBytes(bytes, firstBadByte(bytes))] }
  // Latin text in two bytes a character is UTF-8 to the letter, with a zero beside each.
  const encoding = text.includes('\0') ? wideEncoding(bytes) : undefined
  const wide = encoding === undefined ? [] : [refuse('wrong-encoding', { encoding, offset: 0 }, 0)]
  return { text, refused: wide.length > 0 ? wide : judgeText(text) }
}

/** The text where all bytes are UTF-8; which byte is not is only looked for when one is not. */
function cleanText(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined
  // Half the time of a strict TextDecoder.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
}

function refuseBytes(bytes: Uint8Array, bad: { offset: number; truncated: boolean }): Refusal {
  const at = lossy(bytes.subarray(0, bad.offset)).length
  const { offset } = bad
  if (bad.truncated) return refuse('truncated', { offset }, at)
  const encoding = likelyEncoding(bytes)
  if (encoding !== undefined) return refuse('wrong-encoding', { encoding, offset }, at)
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase()}`
  return refuse('not-utf8', { byte, offset }, at)
}

function refuse(code: EncodingCode, data: Refusal['data'], at: number): Refusal {
  return { stage: 'encoding', code, data, span: [at, at + 1] }
}

const lossy = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')
