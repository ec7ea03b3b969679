import type { Decoded, Decoder } from './decoder.ts'

const shortest = 12
// Line ends may stand inside, as in mail.
const runs = new RegExp(
  String.raw`[A-Za-z0-9+/_\-]{4}(?:[A-Za-z0-9+/_\-]|\r?\n(?=[A-Za-z0-9+/_\-]{4})){${shortest - 4},}`,
  'g',
)
// A path or a word may run into the text; from one of four places on, the groups are whole.
const offsets = [0, 1, 2, 3]

/** Base64 and base64url, wherever it begins. */
export const base64: Decoder = {
  name: 'base64',
  *decode({ latin }): Iterable<Decoded> {
    const found = [...latin.matchAll(runs)].map(([run]) => run.replace(/[\r\n]+/g, ''))
    // Of compressed bytes without a magic number only a whole can be read, so runs are given one by one as well.
    for (const run of found) if (run.length >= 24) yield { bytes: Buffer.from(run, 'base64') }
    for (const offset of offsets) {
      const decoded = found.map((run) => Buffer.from(run.slice(offset), 'base64'))
      if (decoded.length > 0) yield { bytes: Buffer.concat(decoded.flatMap((run) => [run, gap])) }
    }
  },
}

const gap = Buffer.from([0])
