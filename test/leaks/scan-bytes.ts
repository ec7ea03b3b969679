import { createHash } from 'node:crypto'
import type { CanaryWords } from './canary-words.ts'
import { TooMuch } from './decoders/bounded.ts'
import type { Decoder } from './decoders/decoder.ts'
import { decoders } from './decoders/index.ts'
import { Layer } from './decoders/layer.ts'
import { isText, readingsOf } from './readings.ts'

/** What was found in some bytes. */
export interface BytesScan {
  readonly found: readonly { readonly chain: readonly string[]; readonly canary: string }[]
  /** Why some of it was not looked at. */
  readonly unread: readonly string[]
}

const deepest = 5
// Nothing that we build comes near; a bomb does.
const mostBytes = 256 * 1024 * 1024
const mostLayers = 20_000

/** Looks at bytes as they stand and at everything that can be decoded from them, breadth first, each layer once. */
export function scanBytes(bytes: Buffer, canaries: CanaryWords, visit?: Visit): BytesScan {
  const found: { chain: readonly string[]; canary: string }[] = []
  const unread = new Set<string>()
  const seen = new Set<string>()
  const waiting: Step[] = [{ layer: new Layer(bytes), chain: [], known: new Set() }]
  let [room, layers] = [mostBytes, mostLayers]
  const add = (next: Buffer, chain: readonly string[], known: ReadonlySet<string>): void => {
    if (next.length === 0 || !isNew(next, seen)) return
    room -= next.length
    layers -= 1
    if (room > 0 && layers > 0) waiting.push({ layer: new Layer(next), chain, known })
    else unread.add('more bytes than anyone looks through')
  }
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const { layer, chain } = step
    const known = new Set(step.known)
    visit?.(layer, chain)
    for (const reading of readingsOf(layer, canaries)) {
      const here = reading.encoding === undefined ? chain : [...chain, reading.encoding]
      for (const canary of canaries.in(reading.text).filter((word) => !known.has(word))) {
        found.push({ chain: here, canary })
        known.add(canary)
      }
      if (chain.length < deepest && isText(reading)) add(Buffer.from(reading.text, 'utf8'), here, known)
    }
    if (chain.length >= deepest) continue
    for (const decoder of decoders)
      try {
        for (const decoded of decoder.decode(layer))
          add(decoded.bytes, [...chain, nameOf(decoder, decoded.part)], known)
      } catch (error) {
        // A decoder that fails has not looked: that is told, whatever the reason.
        unread.add(`${decoder.name}: ${error instanceof TooMuch ? error.message : String(error)}`)
      }
  }
  return { found, unread: [...unread] }
}

function nameOf(decoder: Decoder, part: string | undefined): string {
  return part === undefined ? decoder.name : `${decoder.name} ${part}`
}

function isNew(bytes: Buffer, seen: Set<string>): boolean {
  const digest = createHash('sha1').update(bytes).digest('base64')
  return seen.size < seen.add(digest).size
}

/** Told of every layer that was looked at. */
export type Visit = (layer: Layer, chain: readonly string[]) => void

interface Step {
  readonly layer: Layer
  readonly chain: readonly string[]
  /** Canaries that stand in a layer before it: what is plain there need not be told again. */
  readonly known: ReadonlySet<string>
}
