import type { ReceiptOutput } from '../../../../schema/index.ts'
import { courseShape } from '../../../training/course-shape.ts'
import { laterOf, stateOn } from '../../../training/due.ts'
import type { DutyState } from '../../../training/due.ts'
import type { TestResult } from '../../../training/machine-model.ts'
import { lessonDone, resultOf } from '../../../training/machine-selectors.ts'
import type { ShownCourse } from '../../../training/model.ts'
import { decodeState } from '../../../training/stored-state.ts'
import { deviceDay } from './device-day.ts'
import type { Learner } from './learner.ts'

/** How far a learner got in a course. */
export interface CourseStanding {
  readonly lessonsDone: number
  /** The attempt that passed. */
  readonly pass?: TestResult
  readonly problem?: 'other-shape' | 'unreadable'
}

/** Reads stored progress; `course` with all its questions. */
export function courseStanding(course: ShownCourse, stored: string | undefined): CourseStanding {
  if (stored === undefined) return { lessonsDone: 0 }
  const shape = courseShape(course)
  const decoded = decodeState(shape, stored)
  if ('problem' in decoded) return { lessonsDone: 0, problem: decoded.problem }
  const { state } = decoded
  const result = resultOf(shape, state)
  const lessonsDone = shape.lessons.filter((lesson) => lessonDone(state, lesson)).length
  return { lessonsDone, ...(result?.passed && { pass: result }) }
}

/** When a course was last passed, by its progress here or by a receipt for the same MAJOR of it; `''` for never. */
export function lastPassed(
  course: Pick<ShownCourse, 'id' | 'version'>,
  pass: TestResult | undefined,
  receipts: readonly ReceiptOutput[],
): string {
  const days = receipts.flatMap(({ course: taken }) =>
    taken?.id === course.id && taken.passed && majorOf(taken.version) === majorOf(course.version)
      ? [taken.completed]
      : [],
  )
  return [pass?.completed ?? '', ...days].reduce(laterOf)
}

const majorOf = (version: string): string => version.split('.', 1)[0] ?? ''

/** By when a course is to be passed, or until when it counts. */
export function courseDuty(
  { due, renew }: Pick<ShownCourse, 'due' | 'renew'>,
  passedAt: string,
  learner: Learner,
  today: string,
): DutyState {
  return stateOn({
    done: passedAt === '' ? '' : deviceDay(new Date(passedAt)),
    validFrom: laterOf(learner.assigned || learner.chosen, ''),
    ...{ due, renew, today },
  })
}
