import { drawQuestions } from './draw.ts'
import { isoOf } from './instant.ts'
import type { CourseShape, CourseState, PassedAttempt, TestState } from './machine-model.ts'
import { practiceAnswer, practiceOf } from './machine-selectors.ts'
import { passes } from './scoring.ts'
import { decodeAnswers, encodeAnswers } from './stored-answers.ts'

/** A state that was read, or why there is none. */
export type DecodedState =
  { readonly state: CourseState } | { readonly problem: 'other-shape' | 'unreadable' }

/**
 * Progress as one line of ASCII, so short that a learning management system keeps it whole (SCORM 1.2: 4,096
 * characters): `1|shape|seed|round|attempt|failed|must read|lessons|practice|test|pass`, numbers in base 36, answers in
 * the order of the questions. `largestState` of the linter holds courses to what fits; a test holds that to this.
 */
export function encodeState(course: CourseShape, state: CourseState): string {
  const { seed, round, attempt, failed, mustRead, test, pass } = state
  const practised = practiceOf(course)
  const answers = practised.map((id) => practiceAnswer(state, id))
  return [
    ...[version, course.shape, digits(seed), digits(round), digits(attempt), digits(failed), flag(mustRead)],
    lessonBits(course, state.read),
    encodeAnswers(course, practised, answers),
    test ? encodeAttempt(course, { ...test, seed, attempt }) : '',
    pass ? encodeAttempt(course, pass) : '',
  ].join('|')
}

/** Reads what was kept. Whatever the text is, the outcome is a state that the machine can go on from, or a problem. */
export function decodeState(course: CourseShape, text: string): DecodedState {
  const fields = text.split('|')
  if (fields[0] !== version || fields.length !== fieldCount) return { problem: 'unreadable' }
  if (fields[1] !== course.shape) return { problem: 'other-shape' }
  const state = readState(course, fields.slice(2))
  // Read and written again it must be the same: one state has one text, and a test is of the attempt that is counted.
  return state && encodeState(course, state) === text ? { state } : { problem: 'unreadable' }
}

function readState(course: CourseShape, fields: readonly string[]): CourseState | undefined {
  const [seed, round, attempt, failed, mustRead] = fields.slice(0, 5).map(numberOf)
  const [bits = '', practice = '', test = '', pass = ''] = fields.slice(5)
  if (seed === undefined || round === undefined || attempt === undefined) return undefined
  if (failed === undefined || mustRead === undefined) return undefined
  const practised = practiceOf(course)
  const answers = decodeAnswers(course, practised, practice)
  const latest = test === '' ? undefined : decodeAttempt(course, test)
  const passed = pass === '' ? undefined : decodeAttempt(course, pass)
  if (!answers || latest === 'unreadable' || passed === 'unreadable') return undefined
  if (failed >= course.attempts || seed > largestSeed) return undefined
  // Nobody has passed what the course would not have let pass.
  if (passed && !isPass(course, passed)) return undefined
  return {
    ...{ seed, round, attempt, failed, mustRead: mustRead > 0, read: lessonsOf(course, bits) },
    practice: Object.fromEntries(practised.flatMap((id, at) => (answers[at] ? [[id, answers[at]]] : []))),
    ...(latest ? { test: testOf(latest) } : {}),
    ...(passed ? { pass: passed } : {}),
  }
}

/** `seed.attempt.tested out.at.score.answers` */
function encodeAttempt(
  course: CourseShape,
  { seed, attempt, testedOut, at, score, answers }: Attempt,
): string {
  return [
    ...[digits(seed), digits(attempt), flag(testedOut)],
    at === '' ? '' : digits(Date.parse(at)),
    score === undefined ? '' : digits(Math.round(score * 10_000)),
    encodeAnswers(course, drawQuestions(course.pools, seed, attempt), answers),
  ].join('.')
}

function decodeAttempt(course: CourseShape, text: string): Attempt | 'unreadable' {
  const fields = text.split('.')
  const [seed, attempt, testedOut, time, points] = fields.slice(0, 5).map(numberOf)
  if (fields.length !== 6 || seed === undefined || attempt === undefined || testedOut === undefined)
    return 'unreadable'
  const answers = decodeAnswers(course, drawQuestions(course.pools, seed, attempt), fields[5] ?? '')
  const isFinished = points !== undefined
  if (!answers || (points ?? 0) > 10_000) return 'unreadable'
  if (isFinished && (answers.includes('') || time === undefined)) return 'unreadable'
  return {
    ...{ seed, attempt, testedOut: testedOut > 0, answers },
    at: time === undefined ? '' : isoOf(time),
    ...(isFinished ? { score: points / 10_000 } : {}),
  }
}

function testOf({ testedOut, answers, at, score }: Attempt): TestState {
  return { testedOut, answers, at, ...(score === undefined ? {} : { score }) }
}

function isPass({ passMark }: CourseShape, attempt: Attempt): attempt is PassedAttempt {
  return attempt.score !== undefined && attempt.at !== '' && passes(attempt.score, passMark)
}

/** A hexadecimal digit for four lessons. */
function lessonBits({ lessons }: CourseShape, read: readonly string[]): string {
  const bits = lessons.map(({ id }) => read.includes(id))
  return Array.from({ length: Math.ceil(bits.length / 4) }, (_, index) =>
    bits
      .slice(4 * index, 4 * index + 4)
      .reduce((sum, bit, place) => sum + (bit ? 2 ** place : 0), 0)
      .toString(16),
  ).join('')
}

function lessonsOf({ lessons }: CourseShape, bits: string): string[] {
  const isRead = (index: number): boolean =>
    ((Number.parseInt(bits[index >> 2] ?? '0', 16) >> (index & 3)) & 1) === 1
  return lessons.filter((_, index) => isRead(index)).map(({ id }) => id)
}

const flag = (value: boolean): string => (value ? '1' : '0')
const digits = (number: number): string => number.toString(36)
const numberOf = (text: string): number | undefined =>
  /^[0-9a-z]{1,9}$/.test(text) ? Number.parseInt(text, 36) : undefined

const version = '1'
const fieldCount = 11
const largestSeed = 2 ** 32 - 1

type Attempt = Omit<PassedAttempt, 'score'> & { readonly score?: number }
