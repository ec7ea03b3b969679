import type { Course } from '../model/course.ts'
import type { Facts } from '../model/facts.ts'
import type { Spot } from '../model/place.ts'
import type { Choice } from '../model/question.ts'
import { questionsOf } from './course-questions.ts'

/** Several texts of which exactly one is right: a single-choice question, or a step of a scenario. */
export interface Decision {
  readonly id: string
  /** Characters of the right text, and of the longest other one. */
  readonly length: number
  readonly other: number
  /** Place of the right text from 0. */
  readonly place: number
  readonly spot: Spot
}

/** The decisions of a course; what has no single right text is reported elsewhere. */
export function decisionsIn(course: Course): readonly Decision[] {
  return questionsOf(course).flatMap(({ question: { id, kind, choices, steps }, lesson }) => {
    if (kind === 'single') return decision(id, choices, lesson)
    if (kind === 'scenario')
      return steps.flatMap((step) => decision(`${id}#${step.id}`, step.choices, lesson))
    return []
  })
}

function decision(id: string, choices: readonly Choice[], { path }: Facts): Decision[] {
  const place = choices.findIndex(({ right }) => right)
  const right = choices[place]
  if (!right || choices.length < 2 || choices.filter((choice) => choice.right).length > 1) return []
  const other = Math.max(...choices.filter((choice) => choice !== right).map(lengthOf))
  return [{ id, length: lengthOf(right), other, place, spot: { path, span: right.span } }]
}

const lengthOf = ({ text }: Choice): number => [...text].length
