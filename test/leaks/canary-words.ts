/** Text as canaries are compared: whatever case, width, normalisation, spaces and signs say. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
}

/** Finds which of many words a text holds, without reading it once for each of them. */
export class CanaryWords {
  readonly #byBeginning: Map<string, string[]>
  readonly #written: readonly Buffer[]

  constructor(words: readonly string[]) {
    const tooShort = words.find((word) => bare(word).length < shortest)
    if (tooShort !== undefined)
      throw new Error(`Unexpected canary ${tooShort}, expected ${shortest} letters: chance would find it`)
    this.#byBeginning = Map.groupBy(words, (word) => bare(word).slice(0, 4))
    this.#written = [...new Set(words.map((word) => word.slice(0, 4)))].flatMap((beginning) => {
      const little = Buffer.from(beginning, 'utf16le')
      return [little, Buffer.from(little).swap16()]
    })
  }

  /** The words that the text holds. */
  in(text: string): string[] {
    const compared = bare(text)
    return [...this.#byBeginning]
      .filter(([beginning]) => compared.includes(beginning))
      .flatMap(([, words]) => words.filter((word) => compared.includes(bare(word))))
  }

  /** Whether the bytes may hold one of them in UTF-16. Latin letters leave zero bytes there, Han characters do not. */
  mayBeUtf16(bytes: Buffer): boolean {
    return bytes.includes(0) || this.#written.some((beginning) => bytes.includes(beginning))
  }
}

const shortest = 8
