import type { Judgement, ShownCourse, ShownQuestion } from '../../../training/model.ts'
import { openStep } from '../../../training/sealed.ts'
import { element } from '../../../scripts/element.ts'
import { decisionLine } from './feedback.ts'

/** What was decided at every step of a scenario, for the review after a test; nothing for other kinds. */
export async function decisionsOf(
  question: ShownQuestion,
  { parts }: Judgement,
  course: ShownCourse,
): Promise<HTMLElement[]> {
  if (question.kind !== 'scenario') return []
  const lines = await Promise.all(
    parts.map(async ({ part, verdict }) => {
      const end = part.lastIndexOf('.')
      const id = part.slice(0, end)
      // Steps after the first are sealed; their names are known from the way that was taken.
      const step = id === question.start?.id ? question.start : await openStep(question, id, course.hash)
      return step ? [decisionLine(step, part.slice(end + 1), verdict)] : []
    }),
  )
  return [element('ul', { className: 'verdicts' }, lines.flat())]
}
