/** Bytes at one step of decoding, with their readings as text worked out at most once. */
export class Layer {
  readonly bytes: Buffer
  #text: string | undefined
  #latin: string | undefined

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  /** The bytes as UTF-8. */
  get text(): string {
    this.#text ??= this.bytes.toString('utf8')
    return this.#text
  }

  /** One character for each byte, so that patterns find places in binary files. */
  get latin(): string {
    this.#latin ??= this.bytes.toString('latin1')
    return this.#latin
  }
}
