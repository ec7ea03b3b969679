import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance, drawnQuestions, startCourse } from '../../site/training/machine.ts'
import type { CourseState } from '../../site/training/machine.ts'
import { mergeStates } from '../../site/training/merge.ts'
import { decodeState, encodeState } from '../../site/training/stored-state.ts'
import { answerOf, at, courses, eventsFrom, lives, learning, run, seeds } from './runtime-courses.ts'

describe('two states of one learner', () => {
  test('merge to the same in any order and again, and keep a pass', () => {
    fc.assert(
      fc.property(
        lives,
        seeds,
        fc.boolean(),
        ({ course, seed, common, mine, theirs }, elsewhere, isOther) => {
          const start = startCourse(course, seed)
          const before = run(course, start, eventsFrom(course, start, common))
          // The other state comes from another tab, or from a browser that began by itself.
          const apart = isOther ? startCourse(course, elsewhere) : before
          const one = run(course, before, eventsFrom(course, before, mine))
          const other = run(course, apart, eventsFrom(course, apart, theirs))
          const merged = mergeStates(course, one, other)
          expect(mergeStates(course, other, one)).toEqual(merged)
          for (const each of [one, other, merged]) expect(mergeStates(course, merged, each)).toEqual(merged)
          expect(mergeStates(course, one, one)).toEqual(one)
          const third = mergeStates(course, mergeStates(course, before, one), other)
          expect(mergeStates(course, before, merged)).toEqual(third)
          expect(merged.pass !== undefined).toBe((one.pass ?? other.pass) !== undefined)
          expect(decodeState(course, encodeState(course, merged))).toEqual({ state: merged })
        },
      ),
      { numRuns: 300 },
    )
  })

  test('lose no answer that either gave in the attempt under way', () => {
    fc.assert(
      fc.property(
        courses,
        seeds,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (course, seed, turns) => {
          const learned = run(course, startCourse(course, seed), learning(course))
          const started = advance(course, learned, { type: 'start-test' })
          const answered = (isMine: boolean): CourseState =>
            run(
              course,
              started,
              drawnQuestions(course, started)
                .filter((_, index) => turns[index] === isMine)
                .map((question) => {
                  const answer = answerOf(course, question)
                  const isScenario = course.questions.get(question)?.kind === 'scenario'
                  return { type: 'answer-test', question, answer: isScenario ? 'a' : answer, at }
                }),
            )
          expect(mergeStates(course, answered(true), answered(false)).test?.answers).not.toContain('')
        },
      ),
    )
  })
})
