import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { largestState, longestFillIn } from '../../linter/index.ts'
import { mostTyped } from '../../site/training/answers.ts'
import { advance, startCourse } from '../../site/training/machine.ts'
import { decodeState, encodeState } from '../../site/training/stored-state.ts'
import { courses, eventsFrom, factsOf, lives, learning, run, sitting } from './runtime-courses.ts'

describe('stored progress', () => {
  test('resumed after every event is as if the page had never been closed', () => {
    fc.assert(
      fc.property(lives, ({ course, seed, mine }) => {
        let open = startCourse(course, seed)
        let text = encodeState(course, open)
        for (const event of eventsFrom(course, open, mine)) {
          open = advance(course, open, event)
          const read = decodeState(course, text)
          if (!('state' in read)) throw new Error(text)
          text = encodeState(course, advance(course, read.state, event))
          expect(text).toBe(encodeState(course, open))
          expect(decodeState(course, text)).toEqual({ state: open })
        }
      }),
      { numRuns: 200 },
    )
  })

  test('is printable ASCII within the bound that the lint holds courses to, at its longest too', () => {
    fc.assert(
      fc.property(lives, ({ course, seed, mine }) => {
        const bound = largestState(factsOf(course))
        const start = startCourse(course, seed)
        const state = run(course, start, eventsFrom(course, start, mine))
        const learned = run(course, state, learning(course))
        const passed = run(course, learned, sitting(course, learned, 1))
        const longest = run(course, passed, sitting(course, passed, 0))
        for (const one of [state, longest]) {
          const text = encodeState(course, one)
          expect(text).toMatch(/^[\x21-\x7e]+$/)
          expect(text.length).toBeLessThanOrEqual(bound)
        }
        const widest = { ...longest, seed: 2 ** 32 - 1, round: 36 ** 4 - 1, attempt: 1000, failed: 19 }
        expect(encodeState(course, widest).length).toBeLessThanOrEqual(bound)
      }),
    )
    expect(mostTyped).toBe(longestFillIn)
  })

  test('keeps typed text of any script to the character, and cuts none in two', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 70, unit: 'binary' }), (typed) => {
        const state = advance(typing, startCourse(typing, 1), {
          ...{ type: 'answer-practice', question: 'word', answer: typed },
        })
        expect(decodeState(typing, encodeState(typing, state))).toEqual({ state })
        const kept = state.practice['word'] ?? ''
        expect(typed.startsWith(kept)).toBe(true)
        expect(kept.isWellFormed()).toBe(true)
      }),
      { numRuns: 1000 },
    )
    const cut = advance(typing, startCourse(typing, 1), {
      ...{ type: 'answer-practice', question: 'word', answer: `${'a'.repeat(59)}𠮷` },
    })
    expect(cut.practice['word']).toBe('a'.repeat(59))
  })
})

describe('a stored text that is not ours', () => {
  test('is unreadable, whatever it is', () => {
    fc.assert(
      fc.property(courses, fc.string({ maxLength: 200, unit: 'binary' }), (course, text) => {
        expect(decodeState(course, text)).toEqual({ problem: 'unreadable' })
      }),
    )
  })

  test('with some characters changed is a state that goes on, or a problem', () => {
    const put = fc.constantFrom('', 'z', '0', '1', '|', ',', '.', '-', 'a', '客', '||')
    fc.assert(
      fc.property(lives, fc.nat(), put, ({ course, seed, mine, theirs }, place, character) => {
        const start = startCourse(course, seed)
        const text = encodeState(course, run(course, start, eventsFrom(course, start, mine)))
        const at = place % text.length
        const changed = text.slice(0, at) + character + text.slice(at + 1)
        const read = decodeState(course, changed)
        if (!('state' in read)) return
        expect(encodeState(course, read.state)).toBe(changed)
        const further = run(course, read.state, eventsFrom(course, read.state, theirs))
        expect(decodeState(course, encodeState(course, further))).toEqual({ state: further })
      }),
      { numRuns: 500 },
    )
  })

  test('is unreadable where no course would have let it come to that', () => {
    const course = { ...typing, attempts: 2, pools: [{ id: 'pool', draw: 1, questions: ['letter'] }] }
    const seed = 2 ** 32 - 1
    const learned = run(course, startCourse(course, seed), learning(course))
    const passed = run(course, learned, sitting(course, learned, 1))
    const text = encodeState(course, passed)
    const [start, , , , , , , lessons, practice, latest = '', pass = ''] = text.split('|')
    const of = (numbers: string, attempts: string): unknown =>
      decodeState(course, [start, course.shape, numbers, lessons, practice, attempts].join('|'))
    expect(of('1z141z3|0|1|0|0', `${latest}|${pass}`)).toEqual({ state: passed })
    const unanswered = latest.replace(/a$/, '')
    const untimed = latest.replace(/^(\w+\.\w+\.\w)\.\w+/, '$1.')
    const failing = pass.replace(/\.7ps\./, '.5xc.')
    for (const changed of [unanswered, untimed, failing]) expect([latest, pass]).not.toContain(changed)
    for (const [numbers, attempts] of [
      ['1z141z3|0|1|2|0', `${latest}|${pass}`],
      ['1z141z4|0|0|0|0', '|'],
      ['1z141z3|0|2|0|0', `${latest}|${pass}`],
      ['5|0|1|0|0', `${latest}|${pass}`],
      ['1z141z3|0|1|0|0', `${unanswered}|${pass}`],
      ['1z141z3|0|1|0|0', `${untimed}|${pass}`],
      ['1z141z3|0|1|0|0', `${latest}|${failing}`],
      ['1z141z3|0|1|0|0', `${latest}|${untimed}`],
      ['1z141z3|0|1|0|2', `${latest}|${pass}`],
      ['01z141z3|0|1|0|0', `${latest}|${pass}`],
    ] as const) {
      expect(of(numbers, attempts)).toEqual({ problem: 'unreadable' })
    }
  })

  test('of a course that is built otherwise is told apart', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const text = encodeState({ ...course, shape: 'ffffffff' }, startCourse(course, 1))
        expect(decodeState(course, text)).toEqual({ problem: 'other-shape' })
      }),
    )
  })
})

const typing = {
  ...{ shape: '0a1b2c3d', passMark: 80, attempts: 3, testOut: false, pools: [] },
  lessons: [{ id: 'lesson', practice: ['word'] }],
  questions: new Map([
    ['word', { id: 'word', kind: 'fill-in' as const, letters: 0, rows: 0 }],
    ['letter', { id: 'letter', kind: 'single' as const, letters: 3, rows: 0 }],
  ]),
}
