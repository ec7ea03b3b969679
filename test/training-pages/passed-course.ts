import { openWorkspace } from '../../linter/index.ts'
import type { Question } from '../../linter/index.ts'
import { courseShape } from '../../site/training/course-shape.ts'
import { advance, nextQuestion, startCourse } from '../../site/training/machine.ts'
import type { ShownCourse } from '../../site/training/model.ts'
import { encodeState } from '../../site/training/stored-state.ts'

/** The stored progress of somebody who answers all of the course right, at an ISO instant. */
export function passedCourse(shown: ShownCourse, at: string): string {
  const { workspace } = openWorkspace('policies', { today: at.slice(0, 10) })
  const lessons = workspace.courses.get(shown.id)?.lessons ?? []
  const facts = new Map(lessons.flatMap(({ questions }) => questions).map((one) => [one.id, one]))
  const right = (id: string): string => rightAnswer(facts.get(id))
  const shape = courseShape(shown)
  let state = startCourse(shape, 20261125)
  for (const { id, practice } of shape.lessons) {
    for (const question of practice) {
      state = advance(shape, state, { type: 'answer-practice', question, answer: right(question) })
    }
    state = advance(shape, state, { type: 'read-lesson', lesson: id })
  }
  state = advance(shape, state, { type: 'start-test' })
  for (let id = nextQuestion(shape, state); id !== undefined; id = nextQuestion(shape, state)) {
    const answer = right(id)
    const from = facts.get(id)?.kind === 'scenario' ? 1 : answer.length
    for (let length = from; length <= answer.length; length++) {
      state = advance(shape, state, {
        type: 'answer-test',
        question: id,
        answer: answer.slice(0, length),
        at,
      })
    }
    if (nextQuestion(shape, state) === id) throw new Error(`${id} takes no ${answer}`)
  }
  return encodeState(shape, advance(shape, state, { type: 'finish-test', score: 1, at }))
}

function rightAnswer(question: Question | undefined): string {
  if (!question) throw new Error('No such question')
  const { kind, choices, order, rows, steps } = question
  const ticked = choices.filter(({ right }) => right)
  switch (kind) {
    case 'ordering':
      return order.join('')
    case 'matching':
      return rows.map(({ match }) => match).join('')
    case 'fill-in':
      return ticked[0]?.text ?? ''
    case 'scenario':
      return wayThrough(steps)
    default:
      return ticked.map(({ id }) => id).join('')
  }
}

function wayThrough(steps: Question['steps']): string {
  let way = ''
  for (let step = steps[0]; step;) {
    const decision = step.choices.find(({ right }) => right)
    way += decision?.id ?? ''
    step = steps.find(({ id }) => id === decision?.leadsTo)
  }
  return way
}
