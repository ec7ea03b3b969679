import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeShard, encodeShard } from '../../site/search/postings.ts'
import type { Postings } from '../../site/search/postings.ts'

// Record numbers up to 2^28: gaps of one to five bytes.
const postings = fc
  .uniqueArray(fc.oneof(fc.nat(200), fc.nat(2 ** 28)), { minLength: 1, maxLength: 40 })
  .chain((numbers) =>
    fc.record({
      records: fc.constant(numbers.sort((left, right) => left - right)),
      weights: fc.array(fc.nat(127), { minLength: numbers.length, maxLength: numbers.length }),
    }),
  )
// Terms are letters and digits of any script, never a tab or a line break.
const term = fc.stringMatching(/^[\p{L}\p{N}]{1,6}$/u)
const shard = fc
  .array(fc.tuple(term, postings), { maxLength: 30 })
  .map((entries) => new Map<string, Postings>(entries))

test('a shard is read as it was written', () => {
  fc.assert(
    fc.property(shard, (terms) => {
      expect(decodeShard(encodeShard(terms))).toEqual(terms)
    }),
  )
})

test('a shard is read from the middle of a larger buffer too', () => {
  const terms = new Map([['转让', { records: [0, 5, 700], weights: [1, 70, 127] }]])
  const bytes = encodeShard(terms)
  const larger = new Uint8Array(bytes.length + 7)
  larger.set(bytes, 7)
  expect(decodeShard(larger.subarray(7))).toEqual(terms)
})
