import type { MessageValue } from './finding.ts'
import type { ReportedChange } from './rule.ts'

/** What became of courses; only what differs is listed. */
export interface CourseChanges {
  /** Questions of lessons that stayed, and of other documents that ask some. */
  readonly questions: readonly QuestionChange[]
  /** Pools of a test, named by their questions rather than by their ids. */
  readonly pools: readonly PoolChange[]
  /** Pass mark, attempts, deadlines and whether the test may come first. */
  readonly terms: readonly TermChange[]
  /** Lessons that a course has no longer or newly, by their place in it rather than by their files. */
  readonly lessons: readonly LessonChange[]
  /** Documents that a course teaches, and in which MAJOR. */
  readonly taught: readonly TaughtChange[]
}

/** A question that came, went, goes by another name, has another right answer or reads otherwise. */
export interface QuestionChange {
  readonly turn: 'came' | 'went' | 'renamed' | 'answer' | 'reworded'
  readonly id: string
  /** The course, or the document that asks it. */
  readonly course: string
  /** The name before, for one that was renamed. */
  readonly formerly: string
  /** The right answers before and now, in words. */
  readonly from: string
  readonly to: string
  readonly about: ReportedChange
}

/** A pool that came, went, draws another number or holds other questions that were there before or still are. */
export interface PoolChange {
  readonly turn: 'came' | 'went' | 'draw' | 'questions'
  readonly id: string
  readonly course: string
  readonly from: number
  readonly to: number
  /** Questions that moved into it and out of it, as a message lists them; `–` for none. */
  readonly added: string
  readonly removed: string
  readonly about: ReportedChange
}

/** A term on which a course is passed; `loosened` asks less of people than before. */
export interface TermChange {
  readonly turn: 'loosened' | 'tightened'
  readonly term: 'pass-mark' | 'attempts' | 'test-out' | 'due' | 'renew'
  readonly course: string
  readonly from: MessageValue
  readonly to: MessageValue
  readonly about: ReportedChange
}

/** A lesson that came or went, with its questions, or that teaches other controls. */
export interface LessonChange {
  readonly turn: 'came' | 'went' | 'controls'
  readonly id: string
  readonly course: string
  readonly questions: number
  readonly added: string
  readonly removed: string
  readonly about: ReportedChange
}

/** A document that a course no longer or newly teaches, teaches in another MAJOR, or was left behind by. */
export interface TaughtChange {
  readonly turn: 'came' | 'went' | 'major' | 'behind'
  readonly id: string
  readonly course: string
  /** The MAJOR taught before and now; where the course was left behind, taught and in force. */
  readonly from: number
  readonly to: number
  readonly about: ReportedChange
}
