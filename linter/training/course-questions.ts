import type { Course } from '../model/course.ts'
import type { Facts } from '../model/facts.ts'
import type { Question } from '../model/question.ts'

/** A question and the lesson that it stands in. */
export interface AskedQuestion {
  readonly question: Question
  readonly lesson: Facts
}

/** Every question of a course in the order in which a learner meets it. */
export function questionsOf({ lessons }: Course): readonly AskedQuestion[] {
  return lessons.flatMap(({ facts, questions }) => questions.map((question) => ({ question, lesson: facts })))
}

/** How many questions one attempt draws; a pool cannot give more than it holds. */
export function drawnBy({ pools }: Course): number {
  return pools.reduce((sum, { draw, questions }) => sum + Math.min(draw, questions.length), 0)
}
