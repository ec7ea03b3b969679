import type { Layer } from './decoders/layer.ts'

/** Text as canaries are compared: without case, width, normalisation, spaces and signs. A zero byte keeps UTF-16 apart. */
export function bare(text: string): string {
  // Most layers are plain ASCII, of which normalising makes nothing else.
  const normalised = /[^\0-\x7f]/.test(text) ? text.normalize('NFKC') : text
  return normalised.toLowerCase().replace(/[^\p{L}\p{N}\p{M}\0]+/gu, '')
}

/** Finds which of many words a text holds in one walk over it, however many there are. */
export class CanaryWords {
  readonly #byBeginning: ReadonlyMap<string, readonly Sought[]>
  readonly #beginnings = new Pairs()
  readonly #written = new Pairs()

  constructor(words: readonly string[]) {
    const sought = words.map((word) => ({ word, compared: bare(word) }))
    const short = sought.find(({ compared }) => compared.length < shortest)
    if (short)
      throw new Error(`Unexpected canary ${short.word}, expected ${shortest} letters: chance would find it`)
    this.#byBeginning = Map.groupBy(sought, ({ compared }) => compared.slice(0, shortest))
    for (const { word, compared } of sought) {
      this.#beginnings.add(compared.charCodeAt(0), compared.charCodeAt(1))
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)]
      this.#written.add(first, second)
      this.#written.add(swapped(first), swapped(second))
    }
  }

  /** The words that the text holds. */
  in(text: string): string[] {
    const compared = bare(text)
    const found = new Set<string>()
    for (let at = 0; at + shortest <= compared.length; at++) {
      if (!this.#beginnings.has(compared.charCodeAt(at), compared.charCodeAt(at + 1))) continue
      for (const sought of this.#byBeginning.get(compared.slice(at, at + shortest)) ?? [])
        if (compared.startsWith(sought.compared, at)) found.add(sought.word)
    }
    return [...found]
  }

  /** Whether the bytes may hold one of them in UTF-16. Latin letters leave a zero byte each, Han characters do not. */
  mayBeUtf16({ bytes, latin }: Layer): boolean {
    if (latinRun.test(latin)) return true
    for (let at = 0; at + 4 <= bytes.length; at++)
      if (this.#written.has(bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2))) return true
    return false
  }
}

const shortest = 8
const latinRun = /(?:[^\0]\0){4}|(?:\0[^\0]){4}/
const swapped = (unit: number): number => ((unit & 0xff) << 8) | (unit >> 8)

/** Pairs of UTF-16 units, as a filter that may say yes too often and never says no wrongly. */
class Pairs {
  readonly #known = new Uint8Array(0x10000)

  add(first: number, second: number): void {
    this.#known[place(first, second)] = 1
  }

  has(first: number, second: number): boolean {
    return this.#known[place(first, second)] === 1
  }
}

const place = (first: number, second: number): number => (first * 31 + second * 257) & 0xffff

interface Sought {
  readonly word: string
  readonly compared: string
}
