import fc from 'fast-check'
import type { Course, Question } from '../../linter/index.ts'
import type { CourseEvent, CourseShape, CourseState } from '../../site/training/machine.ts'
import { advance, nextQuestion } from '../../site/training/machine.ts'
import type { QuestionShape } from '../../site/training/model.ts'
import { askedKinds } from './questions.ts'

/** A day on which tests are taken here. */
export const at = '2026-11-25T08:30:00.000Z'

/** Seeds of courses. */
export const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

/** Courses of one to six lessons with practice of any kind, and two pools to draw from. */
export const courses: fc.Arbitrary<CourseShape> = fc
  .record({
    practice: fc.array(fc.array(fc.constantFrom(...askedKinds), { maxLength: 3 }), {
      ...{ minLength: 1, maxLength: 6 },
    }),
    tested: fc.array(fc.constantFrom(...askedKinds), { minLength: 4, maxLength: 12 }),
    extent: fc.integer({ min: 2, max: 6 }),
    attempts: fc.integer({ min: 1, max: 3 }),
    testOut: fc.boolean(),
    passMark: fc.integer({ min: 1, max: 100 }),
  })
  .map(({ practice, tested, extent, ...rules }) => {
    const shapes = new Map<string, QuestionShape>()
    const add = (id: string, kind: QuestionShape['kind']): string => {
      const letters = kind === 'fill-in' ? 0 : kind === 'true-false' ? 2 : extent
      shapes.set(id, { id, kind, letters, rows: kind === 'matching' || kind === 'scenario' ? extent : 0 })
      return id
    }
    const lessons = practice.map((kinds, lesson) => ({
      id: `lesson-${lesson}`,
      practice: kinds.map((kind, index) =>
        // The one id that a plain object would seem to know already.
        add(lesson + index === 0 ? 'constructor' : `practice-${lesson}-${index}`, kind),
      ),
    }))
    const ids = tested.map((kind, index) => add(`test-${index}`, kind))
    const half = Math.ceil(ids.length / 2)
    const pools = [
      { id: 'first', draw: Math.max(1, half - 1), questions: ids.slice(0, half) },
      { id: 'second', draw: 1, questions: ids.slice(half) },
    ]
    return { shape: '0a1b2c3d', lessons, pools, questions: shapes, ...rules }
  })

/** Whatever a page, another tab or a forger might send. */
export function eventsOf(course: CourseShape): fc.Arbitrary<CourseEvent> {
  const question = fc.constantFrom(...course.questions.keys(), 'no-such-question')
  const fitting = question.map((id) => ({ question: id, answer: answerOf(course, id) }))
  const odd = fc.record({
    question,
    answer: fc.oneof(
      fc.constantFrom('a', 'b', 'ab', 'ba', 'abc', '-', '', 'zz', 'a,b', 'a|b'),
      fc.string({ maxLength: 80, unit: 'binary' }),
    ),
  })
  const given = fc.oneof({ arbitrary: fitting, weight: 3 }, odd)
  const lesson = fc.constantFrom(...course.lessons.map(({ id }) => id), 'no-such-lesson')
  const time = fc.constantFrom(at, '2027-01-01T00:00:00Z', '1900-01-01T00:00:00Z', 'never', '')
  const score = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 2, -1, Number.NaN))
  return fc.oneof(
    given.map((one) => ({ type: 'answer-practice' as const, ...one })),
    fc.tuple(given, time).map(([one, at]) => ({ type: 'answer-test' as const, ...one, at })),
    lesson.map((lesson) => ({ type: 'read-lesson' as const, lesson })),
    fc.constant({ type: 'start-test' as const }),
    fc.record({ type: fc.constant('finish-test' as const), score, at: time }),
    fc.constant({ type: 'restart' as const }),
  )
}

/** Something that happens to a state: single events, and whole lessons or tests, which random events seldom make. */
function happeningsOf(course: CourseShape): fc.Arbitrary<(state: CourseState) => CourseEvent[]> {
  return fc.oneof(
    { arbitrary: eventsOf(course).map((event) => () => [event]), weight: 6 },
    fc.constant(() => learning(course)),
    fc.constantFrom(0, 1).map((score) => (state: CourseState) => sitting(course, state, score)),
  )
}

/** A course and what happens to it: first to one state, then to two that were that one. */
export const lives = courses.chain((course) => {
  const happenings = fc.array(happeningsOf(course), { maxLength: 12 })
  const parts = { common: happenings, mine: happenings, theirs: happenings }
  return fc.record({ course: fc.constant(course), seed: seeds, ...parts })
})

/** The events of several happenings, one after the other. */
export function eventsFrom(
  course: CourseShape,
  start: CourseState,
  happenings: readonly ((state: CourseState) => CourseEvent[])[],
): CourseEvent[] {
  let state = start
  return happenings.flatMap((happening) => {
    const events = happening(state)
    state = run(course, state, events)
    return events
  })
}

/** The events of somebody who goes through all lessons. */
export function learning(course: CourseShape): CourseEvent[] {
  return course.lessons.flatMap(({ id, practice }) => [
    ...practice.map((question) => ({
      ...{ type: 'answer-practice' as const, question, answer: answerOf(course, question) },
    })),
    { type: 'read-lesson' as const, lesson: id },
  ])
}

/** The events of somebody who takes the whole test, with scenarios to their longest end. */
export function sitting(course: CourseShape, state: CourseState, score: number): CourseEvent[] {
  const events: CourseEvent[] = [{ type: 'start-test' }]
  let now = run(course, state, events)
  for (let next = nextQuestion(course, now); next !== undefined; next = nextQuestion(course, now)) {
    const question = next
    const answer = answerOf(course, question)
    const grown = course.questions.get(question)?.kind === 'scenario' ? [...answer] : [answer]
    const given = grown.map((_, index): CourseEvent => ({
      ...{ type: 'answer-test', question, answer: grown.slice(0, index + 1).join(''), at },
    }))
    now = run(course, now, given)
    events.push(...given)
  }
  return [...events, { type: 'finish-test', score, at }]
}

/** A state after some events. */
export function run(course: CourseShape, state: CourseState, events: readonly CourseEvent[]): CourseState {
  return events.reduce((now, event) => advance(course, now, event), state)
}

/** The longest answer that a page lets somebody give. */
export function answerOf({ questions }: CourseShape, id: string): string {
  const { kind = 'single', letters = 1, rows = 0 } = questions.get(id) ?? {}
  const all = 'abcdefghijklmnopqrstuvwxyz'.slice(0, letters)
  if (kind === 'single' || kind === 'true-false') return 'a'
  if (kind === 'multiple' || kind === 'ordering') return all
  return kind === 'fill-in' ? '客'.repeat(60) : 'b'.repeat(rows)
}

/** The same course as the linter reads it, as far as its bound on the size of a state looks. */
export function factsOf({ lessons, questions, pools }: CourseShape): Course {
  const many = (count: number): never[] => Array.from({ length: count }, () => ({}) as never)
  const question = ({ id, kind, letters, rows }: QuestionShape): Question => ({
    ...{ id, kind, controls: [], text: '', order: [], explanation: '', span: [0, 0] },
    choices: many(letters),
    rows: many(kind === 'matching' ? rows : 0),
    steps: many(kind === 'scenario' ? rows : 0),
  })
  const tested = pools.flatMap((pool) => pool.questions)
  const read = lessons.map(({ practice }, index) => ({
    questions: [...practice, ...(index === 0 ? tested : [])].map((id) =>
      question(questions.get(id) as QuestionShape),
    ),
  }))
  return { lessons: read, pools } as unknown as Course
}
