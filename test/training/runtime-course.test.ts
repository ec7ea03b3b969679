import { describe, expect, test } from 'vitest'
import { largestState, openWorkspace, stateLimit } from '../../linter/index.ts'
import type { Course, Question } from '../../linter/index.ts'
import { portalAddresses } from '../../site/portal/addresses.ts'
import { isComplete } from '../../site/training/answers.ts'
import { courseShape } from '../../site/training/course-shape.ts'
import { judge } from '../../site/training/judge.ts'
import { advance, latestResultOf, nextQuestion, phaseOf, startCourse } from '../../site/training/machine.ts'
import type { CourseEvent, CourseShape, CourseState } from '../../site/training/machine.ts'
import type { ShownCourse, ShownQuestion } from '../../site/training/model.ts'
import { scoreOf } from '../../site/training/scoring.ts'
import { openExplanation, opener, openStep } from '../../site/training/sealed.ts'
import { shownCourse } from '../../site/training/source/shown-course.ts'
import { decodeState, encodeState } from '../../site/training/stored-state.ts'

const opened = openWorkspace('policies', { today: '2026-11-25', cache: false })
const at = '2026-11-25T08:30:00.000Z'
const source = { revision: '', modified: false }
const courses = [...opened.workspace.courses.values()].flatMap((course) =>
  (['zh-CN', 'en'] as const).map((locale) => ({ id: course.id, locale, course })),
)

describe.each(courses)('our course $id in $locale', ({ course, locale }) => {
  const addresses = portalAddresses(opened.workspace, locale)
  const shown = shownCourse(course, opened, { locale, addresses, source })

  test('is passed with full marks by whoever knows what the author ticked, over a page closed at every step', async () => {
    const walk = await take(course, await shown, rightAnswer)
    expect(latestResultOf(walk.shape, walk.state)).toMatchObject({ score: 1, passed: true, testedOut: false })
    expect(phaseOf(walk.shape, walk.state)).toBe('passed')
  })

  test('is failed by whoever takes the first answer there is', async () => {
    const walk = await take(course, await shown, firstAnswer)
    expect(latestResultOf(walk.shape, walk.state)?.passed).toBe(false)
  })

  test('never needs more room than the lint reckons, nor than a learning management system has', async () => {
    const walk = await take(course, await shown, longestAnswer)
    expect(walk.longest).toBeLessThanOrEqual(largestState(course))
    expect(largestState(course)).toBeLessThanOrEqual(stateLimit)
  })

  test('opens every later step of its scenarios, and an explanation to every question', async () => {
    const { questions, hash } = await shown
    expect(questions).toHaveLength(course.lessons.flatMap((lesson) => lesson.questions).length)
    expect(questions.length).toBeGreaterThan(0)
    for (const question of questions) {
      const { steps } = factsOf(course, question.id)
      for (const { id, choices } of steps.slice(1)) {
        const step = await openStep(question, id, hash)
        expect(step?.choices.map((choice) => choice.id)).toEqual(choices.map((choice) => choice.id))
      }
      expect(await openExplanation(question, hash)).not.toBe('')
    }
  })
})

/** Goes through lessons and test as a page does, storing and reading the state after every event. */
async function take(course: Course, shown: ShownCourse, answerOf: AnswerOf): Promise<Walk> {
  const shape = courseShape(shown)
  const walk: Walk = { shape, state: startCourse(shape, 20261125), longest: 0 }
  const happens = (event: CourseEvent): void => {
    const text = encodeState(shape, advance(shape, walk.state, event))
    const read = decodeState(shape, text)
    if (!('state' in read)) throw new Error(`${read.problem}: ${text}`)
    walk.state = read.state
    walk.longest = Math.max(walk.longest, text.length)
  }
  for (const { id, practice } of shape.lessons) {
    for (const question of practice) {
      happens({ type: 'answer-practice', question, answer: answerOf(factsOf(course, question)) })
    }
    happens({ type: 'read-lesson', lesson: id })
  }
  happens({ type: 'start-test' })
  const points: number[] = []
  for (let id = nextQuestion(shape, walk.state); id !== undefined; id = nextQuestion(shape, walk.state)) {
    const question = shown.questions.find((one) => one.id === id) as ShownQuestion
    const answer = answerOf(factsOf(course, id))
    expect(isComplete(question, answer)).toBe(true)
    const grown =
      question.kind === 'scenario' ? [...answer].map((_, end) => answer.slice(0, end + 1)) : [answer]
    for (const part of grown) happens({ type: 'answer-test', question: id, answer: part, at })
    const { score, next } = await judge(question, answer, opener(question, shown.hash))
    if (answerOf !== longestAnswer) expect(next).toBeUndefined()
    points.push(score)
  }
  happens({ type: 'finish-test', score: scoreOf(points), at })
  return walk
}

function rightAnswer({ kind, choices, order, rows, steps }: Question): string {
  const right = choices.filter((choice) => choice.right)
  if (kind === 'ordering') return order.join('')
  if (kind === 'matching') return rows.map(({ match }) => match).join('')
  if (kind === 'fill-in') return right[0]?.text ?? ''
  if (kind === 'scenario') return wayThrough(steps, (step) => step.choices.find((one) => one.right))
  return right.map(({ id }) => id).join('')
}

function firstAnswer({ kind, choices, rows, steps }: Question): string {
  const letters = choices.map(({ id }) => id)
  if (kind === 'ordering') return letters.join('')
  if (kind === 'matching') return rows.map(() => 'a').join('')
  if (kind === 'fill-in') return '不知道'
  if (kind === 'scenario') return wayThrough(steps, (step) => step.choices.find((one) => !one.right))
  return choices.find((choice) => !choice.right)?.id ?? 'a'
}

function longestAnswer({ kind, choices, rows, steps }: Question): string {
  const letters = choices.map(({ id }) => id).join('')
  if (kind === 'fill-in') return '客'.repeat(60)
  if (kind === 'matching') return rows.map(() => 'a').join('')
  if (kind === 'scenario') return steps.map(() => 'a').join('')
  return kind === 'single' || kind === 'true-false' ? 'a' : letters
}

function wayThrough(
  steps: Question['steps'],
  choose: (step: Step) => Step['choices'][number] | undefined,
): string {
  let way = ''
  for (let step = steps[0]; step;) {
    const choice = choose(step)
    way += choice?.id ?? ''
    step = steps.find(({ id }) => id === choice?.leadsTo)
  }
  return way
}

function factsOf({ lessons }: Course, id: string): Question {
  return lessons.flatMap(({ questions }) => questions).find((question) => question.id === id) as Question
}

type AnswerOf = (question: Question) => string
type Step = Question['steps'][number]

interface Walk {
  readonly shape: CourseShape
  state: CourseState
  longest: number
}
