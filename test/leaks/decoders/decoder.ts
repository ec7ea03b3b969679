import type { Layer } from './layer.ts'

/** One way in which text may be hidden in bytes. */
export interface Decoder {
  /** The word for it in the chain of a hit. */
  readonly name: string
  /** Everything that the bytes hold in this way; nothing where they hold none. Bad bytes never throw. */
  decode(layer: Layer): Iterable<Decoded>
}

/** What came out of one step. */
export interface Decoded {
  readonly bytes: Buffer
  /** Which part it is, such as the name of an entry. */
  readonly part?: string
}

/** Text in which something was written anew in place; nothing where nothing was. */
export function rewritten(before: string, after: string): Decoded[] {
  return before === after ? [] : [{ bytes: Buffer.from(after, 'utf8') }]
}

/** A character by its number; nothing where there is none of it. */
export function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
