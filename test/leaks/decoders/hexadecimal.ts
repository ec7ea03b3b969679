import type { Decoded, Decoder } from './decoder.ts'

const runs = /(?:[0-9A-Fa-f]{2}[ :]?){8,}/g

/** Bytes written as hexadecimal digits, from either digit on. */
export const hexadecimal: Decoder = {
  name: 'hexadecimal',
  *decode({ latin }): Iterable<Decoded> {
    const found = [...latin.matchAll(runs)].map(([run]) => run.replace(/[ :]/g, ''))
    for (const offset of [0, 1]) {
      const decoded = found.map((run) => Buffer.from(run.slice(offset), 'hex'))
      if (decoded.length > 0) yield { bytes: Buffer.concat(decoded.flatMap((run) => [run, gap])) }
    }
  },
}

const gap = Buffer.from([0])
