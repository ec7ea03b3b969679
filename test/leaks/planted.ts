/** One channel through which a word leaks: a file with the word in it, and the decodings that show it. */
export interface Planted {
  readonly path: string
  readonly bytes: Buffer
  readonly chain: readonly string[]
}

/** Channels by what they are called. */
export type Channels = Readonly<Record<string, (word: string) => Planted>>

/** A planted file. */
export function planted(path: string, content: string | Buffer, ...chain: string[]): Planted {
  return { path, chain, bytes: typeof content === 'string' ? Buffer.from(content, 'utf8') : content }
}

/** A page with some words on it. */
export function page(words: string): string {
  return `<!doctype html>\n<html lang="zh-CN"><body><main><p>${words}</p></main></body></html>\n`
}

/** A text with every character written by its number. */
export function each(text: string, write: (code: number) => string): string {
  return [...text].map((letter) => write(letter.codePointAt(0) ?? 0)).join('')
}

/** A number in hexadecimal digits. */
export function hex(code: number, digits = 0): string {
  return code.toString(16).padStart(digits, '0')
}

/** A word cut in two. */
export function half(word: string): readonly [string, string] {
  return [word.slice(0, 5), word.slice(5)]
}

/** Every byte of a text percent-encoded. */
export function percentEncoded(word: string): string {
  return [...Buffer.from(word)].map((byte) => `%${hex(byte, 2)}`).join('')
}
