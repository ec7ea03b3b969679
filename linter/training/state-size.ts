import type { Course } from '../model/course.ts'
import type { Question } from '../model/question.ts'

/** Characters that a learning management system keeps of a learner's progress (SCORM 1.2, `cmi.suspend_data`). */
export const stateLimit = 4096

/**
 * Characters that the progress of a learner in a course takes at most, however it is answered: what is always stored,
 * every practice question, and twice the largest draw, for the attempt under way and the one that passed.
 */
export function largestState({ lessons, pools }: Course): number {
  const questions = new Map(lessons.flatMap((lesson) => lesson.questions).map((one) => [one.id, one]))
  const tested = new Set(pools.flatMap((pool) => pool.questions))
  const practice = [...questions.values()].filter(({ id }) => !tested.has(id)).map(largestAnswer)
  const drawn = pools.flatMap((pool) =>
    pool.questions
      .map((id) => questions.get(id))
      .map((question) => (question ? largestAnswer(question) : 0))
      .sort((left, right) => right - left)
      .slice(0, pool.draw),
  )
  return fixed + Math.ceil(lessons.length / 4) + sum(practice) + 2 * sum(drawn)
}

/** Most characters that may be typed into a fill-in; what separates answers is stored as three characters. */
export const longestFillIn = 60

function largestAnswer({ kind, choices, rows, steps }: Question): number {
  switch (kind) {
    case 'single':
    case 'true-false':
      return 1
    case 'matching':
      return rows.length
    case 'scenario':
      return steps.length
    case 'fill-in':
      return 3 * longestFillIn
    default:
      return choices.length
  }
}

/** Format, shape, seed, counters and two points in time. */
const fixed = 160

/** Each answer is followed by what separates it from the next. */
const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length + 1, 0)
