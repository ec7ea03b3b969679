import { drawQuestions } from './draw.ts'
import type { CourseShape, CourseState, LessonShape, Phase, TestResult } from './machine-model.ts'
import { passes } from './scoring.ts'

/** Most attempts that are counted; a receipt holds no higher number. */
export const mostAttempts = 1000

/** Where the learner stands. */
export function phaseOf(course: CourseShape, state: CourseState): Phase {
  if (isUnderWay(state)) return 'test'
  if (state.pass) return 'passed'
  if (!allLessonsDone(course, state)) return state.mustRead && state.test ? 'repeat' : 'lessons'
  return state.failed > 0 ? 'failed' : 'ready'
}

/** Whether a lesson was read and its practice answered in this round. */
export function lessonDone(state: CourseState, { id, practice }: LessonShape): boolean {
  return state.read.includes(id) && practice.every((question) => practiceAnswer(state, question) !== '')
}

/** The last answer to a practice question in this round, `''` where there is none. */
export function practiceAnswer({ practice }: CourseState, question: string): string {
  // A question may be called `constructor`, which every object has.
  return Object.hasOwn(practice, question) ? (practice[question] ?? '') : ''
}

/** Whether an attempt at the test may be begun now. */
export function mayTest(course: CourseShape, state: CourseState): boolean {
  if (isUnderWay(state) || state.attempt >= mostAttempts) return false
  if (state.pass) return true
  return allLessonsDone(course, state) || (course.testOut && !state.mustRead)
}

/** Attempts that may still fail before the lessons come again, the one under way among them. */
export function attemptsLeft(course: CourseShape, state: CourseState): number {
  return Math.max(0, course.attempts - state.failed)
}

/** The questions of the latest attempt in the order asked. */
export function drawnQuestions(course: CourseShape, { test, seed, attempt }: CourseState): string[] {
  return test ? drawQuestions(course.pools, seed, attempt) : []
}

/**
 * The first question of the attempt under way that has no answer. The scenario before it may still be open: judging its
 * answer tells.
 */
export function nextQuestion(course: CourseShape, state: CourseState): string | undefined {
  if (!isUnderWay(state)) return undefined
  return drawnQuestions(course, state).find((_, index) => state.test?.answers[index] === '')
}

/** The answer to a question in the latest attempt, `''` where there is none. */
export function testAnswer(course: CourseShape, state: CourseState, question: string): string {
  return state.test?.answers[drawnQuestions(course, state).indexOf(question)] ?? ''
}

/** The attempt that passed or, where none did, the latest that was finished. */
export function resultOf(course: CourseShape, state: CourseState): TestResult | undefined {
  return state.pass ? resultFrom(course, state.pass) : latestResultOf(course, state)
}

/** The latest attempt where it is finished, even if it failed after one that passed. */
export function latestResultOf(course: CourseShape, state: CourseState): TestResult | undefined {
  const { seed, attempt, test } = state
  if (test?.score === undefined) return undefined
  return resultFrom(course, { ...test, score: test.score, seed, attempt })
}

/** Whether an attempt is under way. */
export function isUnderWay({ test }: CourseState): boolean {
  return test !== undefined && test.score === undefined
}

/** Whether every lesson is done in this round. */
export function allLessonsDone(course: CourseShape, state: CourseState): boolean {
  return course.lessons.every((lesson) => lessonDone(state, lesson))
}

/** Every practice question, in the order of the lessons. */
export function practiceOf({ lessons }: CourseShape): string[] {
  return [...new Set(lessons.flatMap(({ practice }) => practice))]
}

function resultFrom(
  course: CourseShape,
  { answers, at, ...attempt }: NonNullable<CourseState['pass']>,
): TestResult {
  const questions = drawQuestions(course.pools, attempt.seed, attempt.attempt)
  return {
    ...attempt,
    answers: questions.map((question, index) => ({ question, answer: answers[index] ?? '' })),
    passed: passes(attempt.score, course.passMark),
    completed: at,
  }
}
