import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  advance,
  allLessonsDone,
  attemptsLeft,
  drawnQuestions,
  latestResultOf,
  mayTest,
  nextQuestion,
  phaseOf,
  resultOf,
  startCourse,
} from '../../site/training/machine.ts'
import type { CourseEvent } from '../../site/training/machine.ts'
import {
  answerOf,
  at,
  courses,
  eventsOf,
  eventsFrom,
  lives,
  learning,
  run,
  seeds,
  sitting,
} from './runtime-courses.ts'

describe('whatever happens in whatever order', () => {
  test('a pass stays, attempts only rise, and nobody gets into the test who may not', () => {
    fc.assert(
      fc.property(lives, ({ course, seed, mine }) => {
        let state = startCourse(course, seed)
        for (const event of eventsFrom(course, state, mine)) {
          const after = advance(course, state, event)
          if (state.pass) expect(after.pass).toBeDefined()
          expect(after.attempt - state.attempt).toBe(
            event.type === 'start-test' && mayTest(course, state) ? 1 : 0,
          )
          expect(after.failed).toBeLessThan(course.attempts)
          expect(attemptsLeft(course, after)).toBeGreaterThan(0)
          if (after.mustRead && !after.pass && !allLessonsDone(course, after)) {
            expect(mayTest(course, after)).toBe(false)
          }
          state = after
        }
      }),
      { numRuns: 300 },
    )
  })

  test('an event that does not fit gives the very same state', () => {
    const odd = [
      { type: 'finish-test', score: 1, at },
      { type: 'answer-test', question: 'test-0', answer: 'a', at },
      { type: 'answer-practice', question: 'test-0', answer: 'a' },
      { type: 'read-lesson', lesson: 'toString' },
      { type: 'of another version' } as unknown as CourseEvent,
    ] as const
    fc.assert(
      fc.property(courses, seeds, fc.constantFrom(...odd), (course, seed, event) => {
        const state = startCourse(course, seed)
        expect(advance(course, state, event)).toBe(state)
      }),
    )
  })

  test('every state is left as it was, since tabs share it', () => {
    fc.assert(
      fc.property(eventful, seeds, ([course, events], seed) => {
        let state = startCourse(course, seed)
        for (const event of [...learning(course), { type: 'start-test' as const }, ...events]) {
          const before = JSON.stringify(state)
          const after = advance(course, state, event)
          expect(JSON.stringify(state)).toBe(before)
          state = after
        }
      }),
    )
  })
})

describe('the way through a course', () => {
  test('leads from lessons over the test to a result that a receipt can hold', () => {
    fc.assert(
      fc.property(courses, seeds, (course, seed) => {
        const fresh = startCourse(course, seed)
        expect(phaseOf(course, fresh)).toBe('lessons')
        const learned = run(course, fresh, learning(course))
        expect(phaseOf(course, learned)).toBe('ready')
        const started = advance(course, learned, { type: 'start-test' })
        expect(phaseOf(course, started)).toBe('test')
        // An attempt ends by being finished: neither another start nor a new beginning draws other questions.
        for (const type of ['start-test', 'restart'] as const) {
          expect(advance(course, started, { type })).toBe(started)
        }
        const passed = run(course, learned, sitting(course, learned, 1))
        expect(phaseOf(course, passed)).toBe('passed')
        expect(resultOf(course, passed)).toEqual({
          ...{ attempt: 1, seed, testedOut: false, score: 1, passed: true, completed: at },
          answers: drawnQuestions(course, started).map((question) => ({
            ...{ question, answer: answerOf(course, question) },
          })),
        })
      }),
    )
  })

  test('a repeat that fails takes nothing from a pass, and one that passes renews it', () => {
    fc.assert(
      fc.property(courses, seeds, fc.integer({ min: 1, max: 5 }), (course, seed, times) => {
        const learned = run(course, startCourse(course, seed), learning(course))
        const passed = run(course, learned, sitting(course, learned, 1))
        let failed = passed
        for (let time = 0; time < times; time++) failed = run(course, failed, sitting(course, failed, 0))
        expect(failed.pass).toEqual(passed.pass)
        expect([failed.read, failed.practice]).toEqual([passed.read, passed.practice])
        expect(attemptsLeft(course, failed)).toBe(course.attempts)
        expect(phaseOf(course, failed)).toBe('passed')
        expect(latestResultOf(course, failed)).toMatchObject({ attempt: times + 1, passed: false })
        const renewed = run(course, failed, sitting(course, failed, 1))
        expect(resultOf(course, renewed)).toMatchObject({ attempt: times + 2, passed: true })
      }),
    )
  })

  test('so many failures bring the lessons again, and nobody tests or restarts out of that', () => {
    fc.assert(
      fc.property(courses, seeds, (course, seed) => {
        let state = run(course, startCourse(course, seed), learning(course))
        for (let left = course.attempts; left > 0; left--) {
          expect(attemptsLeft(course, state)).toBe(left)
          state = run(course, state, sitting(course, state, 0))
          expect(phaseOf(course, state)).toBe(left > 1 ? 'failed' : 'repeat')
          expect(resultOf(course, state)).toMatchObject({ passed: false, score: 0 })
        }
        expect(mayTest(course, state)).toBe(false)
        expect(mayTest(course, advance(course, state, { type: 'restart' }))).toBe(false)
        const again = run(course, state, learning(course))
        expect(mayTest(course, again)).toBe(true)
        expect(attemptsLeft(course, again)).toBe(course.attempts)
        expect(advance(course, again, { type: 'start-test' }).attempt).toBe(course.attempts + 1)
      }),
    )
  })

  test('a pass gives back the attempts that failed before it', () => {
    fc.assert(
      fc.property(courses, seeds, (course, seed) => {
        const learned = run(course, startCourse(course, seed), learning(course))
        const failed = run(course, learned, sitting(course, learned, 0))
        const again = run(course, failed, learning(course))
        const passed = run(course, again, sitting(course, again, 1))
        expect(attemptsLeft(course, passed)).toBe(course.attempts)
        const anew = advance(course, passed, { type: 'restart' })
        expect(anew).toMatchObject({ pass: passed.pass, read: [], practice: {}, mustRead: passed.mustRead })
      }),
    )
  })

  test('testing out is for courses that allow it, and is recorded', () => {
    fc.assert(
      fc.property(courses, seeds, (course, seed) => {
        const fresh = startCourse(course, seed)
        expect(mayTest(course, fresh)).toBe(course.testOut)
        const { pass } = run(course, fresh, sitting(course, fresh, 1))
        expect(pass?.testedOut).toBe(course.testOut ? true : undefined)
      }),
    )
  })

  test('what was handed in in a test stays, except that a scenario goes on by one letter', () => {
    fc.assert(
      fc.property(courses, seeds, (course, seed) => {
        const learned = run(course, startCourse(course, seed), learning(course))
        const started = advance(course, learned, { type: 'start-test' })
        const question = nextQuestion(course, started) ?? ''
        const kind = course.questions.get(question)?.kind
        const answer = kind === 'scenario' ? 'a' : answerOf(course, question)
        const answered = advance(course, started, { type: 'answer-test', question, answer, at })
        expect(answered.test?.answers).toContain(answer)
        for (const other of [answer, 'b', 'bb', 'abb', '']) {
          expect(advance(course, answered, { type: 'answer-test', question, answer: other, at })).toBe(
            answered,
          )
        }
        const further = advance(course, answered, { type: 'answer-test', question, answer: 'ab', at })
        expect(further === answered).toBe(kind !== 'scenario')
      }),
    )
  })
})

const eventful = courses.chain((course) => fc.tuple(fc.constant(course), fc.array(eventsOf(course))))
