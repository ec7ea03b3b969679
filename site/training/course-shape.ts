import type { CourseShape } from './machine-model.ts'
import type { QuestionShape, ShownCourse, ShownQuestion } from './model.ts'

/** What the machine needs of a course as its pages know it. */
export function courseShape(course: ShownCourse): CourseShape {
  const { shape, passMark, attempts, testOut, lessons, pools, questions } = course
  return {
    ...{ shape, passMark, attempts, testOut, pools },
    lessons: lessons.map(({ id, practice }) => ({ id, practice })),
    questions: new Map(questions.map((question) => [question.id, questionShape(question)])),
  }
}

/** How answers to a question look. */
export function questionShape({ id, kind, choices, rows, start, sealed }: ShownQuestion): QuestionShape {
  if (kind !== 'scenario') return { id, kind, letters: choices.length, rows: rows.length }
  // Later steps are sealed. Each has two choices at least and is itself an entry, so a third bounds their number; their
  // choices may be more than those of the first.
  const steps = Math.floor(Object.keys(sealed).length / 3)
  return { id, kind, letters: start ? mostLetters : 0, rows: steps }
}

const mostLetters = 26
