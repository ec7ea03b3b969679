import type { Answer, QuestionShape, ShownPool } from './model.ts'

/** What the machine knows of a course: its rules and how answers look, and nothing of what is right. */
export interface CourseShape {
  /** Eight hex digits; progress of another shape does not fit. */
  readonly shape: string
  readonly passMark: number
  readonly attempts: number
  readonly testOut: boolean
  readonly lessons: readonly LessonShape[]
  readonly pools: readonly ShownPool[]
  /** By id; the rows of a scenario are its steps. */
  readonly questions: ReadonlyMap<string, QuestionShape>
}

/** A lesson and its practice questions. */
export interface LessonShape {
  readonly id: string
  readonly practice: readonly string[]
}

/** The progress of a learner in a course. */
export interface CourseState {
  /** Number from which attempts draw, 0 to 2³² − 1. */
  readonly seed: number
  /** How often the lessons were begun anew. */
  readonly round: number
  /** Lessons read in this round, in the order of the course. */
  readonly read: readonly string[]
  /** Last answer to each practice question in this round. */
  readonly practice: Readonly<Record<string, Answer>>
  /** Whether the lessons come before the test, even where the course lets people test out. */
  readonly mustRead: boolean
  /** Failed attempts in this round. */
  readonly failed: number
  /** Number of the latest attempt, 0 before the first. */
  readonly attempt: number
  /** The latest attempt, under way or finished. */
  readonly test?: TestState
  /** The latest attempt that passed; what a receipt is made of. */
  readonly pass?: PassedAttempt
}

/** An attempt at the test. */
export interface TestState {
  /** Whether it was begun before the lessons were done. */
  readonly testedOut: boolean
  /** One for each drawn question in the order asked, `''` where there is none yet. */
  readonly answers: readonly Answer[]
  /** When something last happened in it, as ISO instant; `''` before the first answer. */
  readonly at: string
  /** Absent while it is under way. */
  readonly score?: number
}

/** An attempt that passed, with all that draws it again. */
export interface PassedAttempt {
  readonly seed: number
  readonly attempt: number
  readonly testedOut: boolean
  readonly answers: readonly Answer[]
  readonly at: string
  readonly score: number
}

/** What happens while a course is taken; `at` is an ISO instant by the clock of the device. */
export type CourseEvent =
  | { readonly type: 'read-lesson'; readonly lesson: string }
  | { readonly type: 'answer-practice'; readonly question: string; readonly answer: Answer }
  | { readonly type: 'start-test' }
  | {
      readonly type: 'answer-test'
      readonly question: string
      /** Of a scenario: what was answered before and one letter more. */
      readonly answer: Answer
      readonly at: string
    }
  /** The score is reckoned by the page, since what is right is sealed. */
  | { readonly type: 'finish-test'; readonly score: number; readonly at: string }
  /** Begins the lessons anew; a pass stays. */
  | { readonly type: 'restart' }

/** Where a learner stands. `repeat`: all attempts failed, so the lessons come again. */
export type Phase = 'lessons' | 'ready' | 'test' | 'failed' | 'repeat' | 'passed'

/** A finished attempt in the words of a receipt. */
export interface TestResult {
  readonly attempt: number
  readonly seed: number
  readonly testedOut: boolean
  readonly answers: readonly { readonly question: string; readonly answer: Answer }[]
  readonly score: number
  readonly passed: boolean
  readonly completed: string
}
