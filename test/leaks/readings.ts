import { isUtf8 } from 'node:buffer'
import type { CanaryWords } from './canary-words.ts'
import type { Layer } from './decoders/layer.ts'

/** Bytes read as text in one encoding. */
export interface Reading {
  /** Nothing for UTF-8, in which texts stand as they are. */
  readonly encoding?: string
  readonly text: string
}

/** The bytes as text in every encoding that they may have. */
export function readingsOf(layer: Layer, canaries: CanaryWords): Reading[] {
  const readings: Reading[] = [{ text: layer.text }]
  if (!isUtf8(layer.bytes))
    readings.push(
      { encoding: 'latin1', text: layer.latin },
      { encoding: 'gb18030', text: new TextDecoder('gb18030').decode(layer.bytes) },
    )
  return canaries.mayBeUtf16(layer) ? [...readings, ...utf16(layer.bytes)] : readings
}

/** In a binary file such a text may begin at an odd place. */
function utf16(bytes: Buffer): Reading[] {
  return [0, 1].flatMap((start) => {
    const even = bytes.subarray(start, bytes.length - ((bytes.length - start) % 2))
    return [
      { encoding: 'utf-16le', text: even.toString('utf16le') },
      { encoding: 'utf-16be', text: Buffer.from(even).swap16().toString('utf16le') },
    ]
  })
}

/** Whether a reading is worth decoding further: every other way of hiding writes Latin letters in a row. */
export function isText({ encoding, text }: Reading): boolean {
  return encoding?.startsWith('utf-16') === true && /[\x20-\x7e]{8}/.test(text)
}
