import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawQuestions, shuffledLetters } from '../../site/training/draw.ts'
import { courses, seeds } from './runtime-courses.ts'

describe('drawing', () => {
  test('takes so many of each pool, each question once, and the same ones when asked again', () => {
    fc.assert(
      fc.property(courses, seeds, fc.integer({ min: 1, max: 1000 }), ({ pools }, seed, attempt) => {
        const drawn = drawQuestions(pools, seed, attempt)
        expect(new Set(drawn).size).toBe(drawn.length)
        for (const { draw, questions } of pools) {
          expect(drawn.filter((id) => questions.includes(id))).toHaveLength(Math.min(draw, questions.length))
        }
        expect(drawQuestions(pools, seed, attempt)).toEqual(drawn)
      }),
    )
  })

  test('takes a question of two pools once, and still so many of each', () => {
    const pools = [
      { id: 'one', draw: 3, questions: [...'abcd'] },
      { id: 'other', draw: 3, questions: [...'cdefgh'] },
    ]
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = drawQuestions(pools, seed, 1)
        expect([drawn.length, new Set(drawn).size]).toEqual([6, 6])
      }),
    )
  })

  test('draws anew for another attempt and for another seed', () => {
    const pools = [{ id: 'pool', draw: 5, questions: [...'abcdefghijklmnop'] }]
    const draws = Array.from({ length: 50 }, (_, index) => drawQuestions(pools, 7, index + 1).join(''))
    const seeded = Array.from({ length: 50 }, (_, index) => drawQuestions(pools, index, 1).join(''))
    expect([new Set(draws).size, new Set(seeded).size]).toEqual([50, 50])
  })

  test('asks every question about equally often, in any place', () => {
    const pools = [{ id: 'pool', draw: 3, questions: [...'abcdefgh'] }]
    const drawn = Array.from({ length: 4000 }, (_, seed) => drawQuestions(pools, seed, 1 + (seed % 3)))
    for (const question of 'abcdefgh') {
      for (const place of [0, 1, 2]) {
        // 4000 / 8 = 500, with five standard deviations of 21 to either side
        const count = drawn.filter((one) => one[place] === question).length
        expect(Math.abs(count - 500)).toBeLessThan(105)
      }
    }
  })

  test('shows choices in many orders, but truth, order and resumed pages in one', () => {
    const choices = [...'abcd'].map((id) => ({ id, html: '' }))
    const shown = (kind: 'single' | 'ordering' | 'true-false', seed: number): string =>
      shuffledLetters({ id: 'one', kind, choices }, seed, 1).join('')
    const orders = Array.from({ length: 400 }, (_, seed) => shown('single', seed))
    expect(new Set(orders).size).toBe(24)
    expect(shown('single', 7)).toBe(shown('single', 7))
    expect([shown('ordering', 7), shown('true-false', 7)]).toEqual(['abcd', 'abcd'])
  })
})
