import type { RawFinding } from '../model/finding.ts'
import { encodeBody, headOf } from '../stored-facts.ts'
import type { FactsHead } from '../stored-facts.ts'
import type { Analysed } from './analyse-file.ts'

/** What a helper found out about one batch of files, in a form that travels between threads without being copied. */
export interface BatchResult {
  readonly batch: number
  readonly files: readonly PackedFile[]
  /** The facts of all files behind their heads. */
  readonly bodies: Uint8Array<ArrayBuffer>
}

interface PackedFile {
  readonly path: string
  readonly head?: FactsHead
  readonly at: readonly [offset: number, length: number]
  readonly findings: readonly RawFinding[]
}

/** Files in batches: small enough that no thread is left with much when the others are done. */
export function batchesOf(paths: readonly string[]): string[][] {
  const batches: string[][] = []
  for (let at = 0; at < paths.length; at += size) batches.push(paths.slice(at, at + size))
  return batches
}

/** Packs what is known of a batch. */
export function pack(batch: number, analysed: readonly Analysed[]): BatchResult {
  const bodies = analysed.map(({ facts }) => (facts ? encodeBody(facts) : Buffer.alloc(0)))
  const joined = new Uint8Array(bodies.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  const files = analysed.map(({ path, facts, findings }, index): PackedFile => {
    const body = bodies[index] ?? Buffer.alloc(0)
    const at = [offset, body.length] as const
    joined.set(body, offset)
    offset += body.length
    return { path, at, findings, ...(facts ? { head: headOf(facts) } : {}) }
  })
  return { batch, files, bodies: joined }
}

const size = 40
