import type { VerifyWords } from '../messages/forms-verify.ts'

/** What saving a text may have done to it. */
export type Saving = keyof VerifyWords['changes']

/** A text as it may have been before it was saved, and what must have happened to it then. */
export interface Reading {
  readonly text: string
  readonly changes: readonly Saving[]
}

/** Every way to read some bytes as a text that was changed by nothing but saving; the least changed first. */
export function readingsOf(bytes: Uint8Array): Reading[] {
  const [text, encoding] = decode(bytes)
  const marked = text.startsWith('\ufeff')
  const first: Reading = {
    text: marked ? text.slice(1) : text,
    changes: [
      ...(encoding === 'utf-8' ? [] : (['encoding'] as const)),
      ...(marked ? (['mark'] as const) : []),
    ],
  }
  // One step after the other, each of them taken or not: what saving did may have been several things at once.
  return steps.reduce((readings, step) => unique([...readings, ...readings.flatMap(step)]), [first])
}

const steps: readonly ((reading: Reading) => Reading[])[] = [
  changing('line-ends', (text) => text.replaceAll(/\r\n?/g, '\n')),
  changing('composed', (text) => text.normalize('NFC')),
  changing('spaces', (text) => text.replaceAll(/[ \t]+$/gm, '')),
  changing('last-line', (text) => `${text.replace(/\s*$/, '')}\n`),
]

function changing(saving: Saving, before: (text: string) => string): (reading: Reading) => Reading[] {
  return ({ text, changes }) => {
    const changed = before(text)
    return changed === text ? [] : [{ text: changed, changes: [...changes, saving] }]
  }
}

function unique(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.toReversed().map((reading) => [reading.text, reading])).values()].toReversed()
}

/** Editors on Windows save as UTF-16 with a mark, or in the encoding of the country, which for Chinese is GB 18030. */
function decode(bytes: Uint8Array): [text: string, encoding: string] {
  const [first, second] = bytes
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : ''
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' })
      return [decoder.decode(bytes), encoding]
    } catch {
      // Not in this encoding; the next one may fit.
    }
  }
  return ['', 'none']
}
