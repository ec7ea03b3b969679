import type { CourseShape, CourseState, PassedAttempt, TestState } from './machine-model.ts'
import { practiceAnswer } from './machine-selectors.ts'
import type { Answer } from './model.ts'

/**
 * Two states of one learner in one course, from two tabs or from a file. Nothing that either has in the later round or
 * the later attempt is lost, nor is a pass. The order makes no difference, and merging again changes nothing.
 */
export function mergeStates(course: CourseShape, one: CourseState, other: CourseState): CourseState {
  const { test, ...attempts } = mergeAttempts(one, other)
  const pass = laterPass(one.pass, other.pass)
  return {
    ...mergeLessons(course, one, other),
    ...attempts,
    ...(test ? { test } : {}),
    ...(pass ? { pass } : {}),
  }
}

/** What an earlier round knew, a failed test or a new beginning has taken back since. */
function mergeLessons(course: CourseShape, one: CourseState, other: CourseState): Lessons {
  if (one.round !== other.round) return lessonsOf(one.round > other.round ? one : other)
  const questions = new Set([...Object.keys(one.practice), ...Object.keys(other.practice)])
  const answers = [...questions].map(
    (id) => [id, fuller(practiceAnswer(one, id), practiceAnswer(other, id))] as const,
  )
  return {
    round: one.round,
    read: course.lessons.map(({ id }) => id).filter((id) => one.read.includes(id) || other.read.includes(id)),
    practice: Object.fromEntries(answers),
    mustRead: one.mustRead || other.mustRead,
    failed: Math.max(one.failed, other.failed),
  }
}

/** The later attempt leads; of two learners' seeds the smaller, for want of a better reason. */
function mergeAttempts(one: CourseState, other: CourseState): Attempts {
  if (one.attempt !== other.attempt) return attemptsOf(one.attempt > other.attempt ? one : other)
  if (one.seed !== other.seed) return attemptsOf(one.seed < other.seed ? one : other)
  const test = mergeTests(one.test, other.test)
  return { seed: one.seed, attempt: one.attempt, ...(test ? { test } : {}) }
}

/** One attempt in two states: a finished one stays as it was judged, others are put together. */
function mergeTests(one: TestState | undefined, other: TestState | undefined): TestState | undefined {
  if (!one || !other) return one ?? other
  if (one.score !== undefined || other.score !== undefined) {
    if (other.score === undefined) return one
    return one.score === undefined || orderOf(one) < orderOf(other) ? other : one
  }
  return {
    testedOut: one.testedOut || other.testedOut,
    answers: one.answers.map((answer, index) => fuller(answer, other.answers[index] ?? '')),
    at: one.at > other.at ? one.at : other.at,
  }
}

function laterPass(
  one: PassedAttempt | undefined,
  other: PassedAttempt | undefined,
): PassedAttempt | undefined {
  if (!one || !other) return one ?? other
  return orderOf(one) < orderOf(other) ? other : one
}

/** Instants are of one length, so their texts are in the order of time; the rest decides between equal ones. */
function orderOf(attempt: TestState | PassedAttempt): string {
  const { at, score = 0, testedOut, answers } = attempt
  const { seed, number } =
    'seed' in attempt ? { seed: attempt.seed, number: attempt.attempt } : { seed: 0, number: 0 }
  return JSON.stringify([at, score, testedOut, answers, seed, number])
}

/** The longer answer went further; between two of one length any fixed rule will do. */
function fuller(one: Answer, other: Answer): Answer {
  if (one.length !== other.length) return one.length > other.length ? one : other
  return one > other ? one : other
}

function lessonsOf({ round, read, practice, mustRead, failed }: CourseState): Lessons {
  return { round, read, practice, mustRead, failed }
}

function attemptsOf({ seed, attempt, test }: CourseState): Attempts {
  return { seed, attempt, ...(test ? { test } : {}) }
}

type Lessons = Pick<CourseState, 'round' | 'read' | 'practice' | 'mustRead' | 'failed'>
type Attempts = Pick<CourseState, 'seed' | 'attempt' | 'test'>
