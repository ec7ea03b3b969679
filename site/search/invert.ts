import type { Postings } from './postings.ts'
import type { SearchRecord } from './record.ts'
import { tokenize } from './tokenize.ts'

/** How often a term counts by where it stands. */
const weights = { title: 6, heading: 2, body: 1 } as const

/** Turns records round: the records of every term, in the order of the terms, and the length of every record. */
export function invert(records: readonly SearchRecord[]): {
  readonly terms: ReadonlyMap<string, Postings>
  readonly lengths: readonly number[]
} {
  const terms = new Map<string, { records: number[]; weights: number[] }>()
  const lengths = records.map((record, number) => {
    const { frequencies, titled, length } = weigh(record)
    for (const [term, frequency] of frequencies) {
      const postings = terms.get(term) ?? { records: [], weights: [] }
      postings.records.push(number)
      postings.weights.push(quantise(frequency) | (titled.has(term) ? 64 : 0))
      terms.set(term, postings)
    }
    return length
  })
  // Sorted, so that the same records give the same bytes.
  return { terms: new Map([...terms].sort(([left], [right]) => (left < right ? -1 : 1))), lengths }
}

function weigh({ title, headings, body, controls, laws }: SearchRecord): Weighed {
  const frequencies = new Map<string, number>()
  let length = 0
  const count = (text: string, weight: number): void => {
    for (const token of tokenize(text)) {
      frequencies.set(token.text, (frequencies.get(token.text) ?? 0) + weight)
      length += 1
    }
  }
  count(title, weights.title)
  count(headings.join('\n'), weights.heading)
  count(body, weights.body)
  count([...controls, ...laws].join('\n'), weights.body)
  const titles = [title, headings.at(-1) ?? ''].flatMap(tokenize)
  return { frequencies, titled: new Set(titles.map(({ text }) => text)), length }
}

function quantise(frequency: number): number {
  return Math.min(63, Math.round(8 * Math.log2(1 + frequency)))
}

interface Weighed {
  readonly frequencies: ReadonlyMap<string, number>
  readonly titled: ReadonlySet<string>
  readonly length: number
}
