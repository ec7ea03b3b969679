import { openWorkspace } from '../../linter/index.ts'
import type { Course, Question } from '../../linter/index.ts'
import { portalDay } from '../portal/build-once.ts'

/** The course of this repository as its authors wrote it, with what is right. */
export function courseUnderTest(): Course {
  const course = openWorkspace('policies', { today: portalDay }).workspace.courses.get(courseId)
  if (!course) throw new Error(`There is no course ${courseId}`)
  return course
}

const courseId = 'customer-information-basics'

/** Address of the course, and of its data. */
export const courseAddress = `/training/${courseId}/`
export const storageKey = `policypress:course:${courseId}`

/** Every question by id. */
export function questionsOf(course: Course): ReadonlyMap<string, Question> {
  return new Map(
    course.lessons.flatMap(({ questions }) => questions.map((question) => [question.id, question])),
  )
}

export type Aim = 'right' | 'partly' | 'wrong'

/**
 * An answer of the wanted outcome in the letters of a receipt; of a scenario the letters of the decisions. Nothing where
 * the kind knows no such outcome.
 */
export function answerFor({ kind, choices, rows, order, steps }: Question, aim: Aim): string | undefined {
  const right = choices.filter((choice) => choice.right).map(({ id }) => id)
  const wrong = choices.filter((choice) => !choice.right).map(({ id }) => id)
  switch (kind) {
    case 'multiple':
      if (aim === 'partly') return right.length > 1 ? right.slice(0, 1).join('') : undefined
      return (aim === 'right' ? right : wrong.slice(0, 1)).join('')
    case 'ordering': {
      if (aim === 'right') return order.join('')
      // One step round the circle and nothing stands in its place; two neighbours changed and most still do.
      const turned = [...order.slice(1), ...order.slice(0, 1)]
      return (aim === 'wrong' ? turned : [order[1], order[0], ...order.slice(2)]).join('')
    }
    case 'matching': {
      const letters = choices.map(({ id }) => id)
      const other = (letter: string): string => letters.find((one) => one !== letter) ?? letter
      return rows
        .map(({ match }, row) => (aim === 'right' || (aim === 'partly' && row === 0) ? match : other(match)))
        .join('')
    }
    case 'fill-in':
      if (aim === 'partly') return undefined
      return aim === 'right' ? choices.find((choice) => choice.right)?.text : '不知道怎么填'
    case 'scenario':
      return decisions(steps, aim)
    default:
      if (aim === 'partly') return undefined
      return (aim === 'right' ? right : wrong)[0]
  }
}

/** The letters on the way through a scenario; partly: wrong at first and right after. */
function decisions(steps: Question['steps'], aim: Aim): string | undefined {
  let letters = ''
  let step = steps[0]
  while (step) {
    const wantsRight = aim === 'right' || (aim === 'partly' && letters !== '')
    const fitting = step.choices.filter(({ right }) => right === wantsRight)
    // A wrong turn that leads on, where the outcome shall be partly right.
    const choice =
      (aim === 'partly' && letters === '' && fitting.find(({ leadsTo }) => leadsTo !== '')) || fitting[0]
    if (!choice) return undefined
    letters += choice.id
    step = steps.find(({ id }) => id === choice.leadsTo)
  }
  return aim === 'partly' && letters.length === 1 ? undefined : letters
}
