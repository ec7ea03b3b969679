import type { Facts } from './facts.ts'
import type { Question } from './question.ts'

/** A course with its lessons in the order in which they are taken. */
export interface Course {
  readonly id: string
  readonly facts: Facts
  /** Roles that take it. */
  readonly audience: readonly string[]
  readonly documents: readonly TaughtDocument[]
  /** Lessons that the course names and that exist, in its order. */
  readonly lessons: readonly Lesson[]
  readonly pools: readonly Pool[]
  /** Share of points that passes, in percent. */
  readonly passMark: number
  /** Failed attempts after which the lessons must be gone through again. */
  readonly attempts: number
  /** Whether the test may be taken before the lessons. */
  readonly testOut: boolean
  readonly minutes: number
  /** ISO 8601 durations, `''` where none is declared. */
  readonly due: string
  readonly renew: string
}

/** A document and the MAJOR version of it that a course teaches. */
export interface TaughtDocument {
  readonly id: string
  readonly major: number
}

export interface Lesson {
  readonly id: string
  readonly facts: Facts
  /** Controls that it teaches. */
  readonly controls: readonly string[]
  readonly questions: readonly Question[]
}

/** Questions of the test from which an attempt draws some; those in no pool are practice. */
export interface Pool {
  readonly id: string
  readonly draw: number
  readonly questions: readonly string[]
}
