import { cutTyped, isAnswer, isWhole } from './answers.ts'
import { drawQuestions } from './draw.ts'
import { readInstant } from './instant.ts'
import type { CourseEvent, CourseShape, CourseState, TestState } from './machine-model.ts'
import { allLessonsDone, drawnQuestions, isUnderWay, mayTest } from './machine-selectors.ts'
import { passes, roundedScore } from './scoring.ts'

export {
  allLessonsDone,
  attemptsLeft,
  drawnQuestions,
  isUnderWay,
  latestResultOf,
  lessonDone,
  mayTest,
  nextQuestion,
  phaseOf,
  resultOf,
  testAnswer,
} from './machine-selectors.ts'
export type { CourseEvent, CourseShape, CourseState, TestResult } from './machine-model.ts'

/** The state of a course that nobody has begun. Any number is a seed. */
export function startCourse(_: CourseShape, seed: number): CourseState {
  return { seed: seed >>> 0, round: 0, read: [], practice: {}, mustRead: false, failed: 0, attempt: 0 }
}

/** The state after an event; an event that does not fit leaves it as it was. */
export function advance(course: CourseShape, state: CourseState, event: CourseEvent): CourseState {
  switch (event.type) {
    case 'read-lesson':
      return readLesson(course, state, event.lesson)
    case 'answer-practice':
      return answerPractice(course, state, event.question, event.answer)
    case 'start-test':
      return startTest(course, state)
    case 'answer-test':
      return answerTest(course, state, event)
    case 'finish-test':
      return finishTest(course, state, event)
    case 'restart':
      return isUnderWay(state) ? state : lessonsAnew(state)
    default:
      // Events may come from another version of the page.
      return state
  }
}

function readLesson(course: CourseShape, state: CourseState, lesson: string): CourseState {
  if (state.read.includes(lesson)) return state
  const read = course.lessons.map(({ id }) => id).filter((id) => id === lesson || state.read.includes(id))
  return read.length === state.read.length ? state : { ...state, read }
}

function answerPractice(course: CourseShape, state: CourseState, id: string, given: string): CourseState {
  const answer = fitting(course, id, given)
  const isPractice = course.lessons.some(({ practice }) => practice.includes(id))
  if (answer === undefined || !isPractice) return state
  return { ...state, practice: { ...state.practice, [id]: answer } }
}

function startTest(course: CourseShape, state: CourseState): CourseState {
  if (!mayTest(course, state)) return state
  const attempt = state.attempt + 1
  const answers = drawQuestions(course.pools, state.seed, attempt).map(() => '')
  return { ...state, attempt, test: { testedOut: !allLessonsDone(course, state), answers, at: '' } }
}

function answerTest(
  course: CourseShape,
  state: CourseState,
  { question, answer: given, at }: Given,
): CourseState {
  const { test } = state
  const place = drawnQuestions(course, state).indexOf(question)
  const before = test?.answers[place]
  const answer = fitting(course, question, given)
  const instant = readInstant(at)
  if (!isUnderWay(state) || !test || before === undefined || answer === undefined || instant === '')
    return state
  // What was handed in stays, since feedback has been shown; a scenario goes on from what was decided.
  const isScenario = course.questions.get(question)?.kind === 'scenario'
  const isNext = isScenario ? answer.startsWith(before) && answer.length === before.length + 1 : before === ''
  if (!isNext) return state
  const answers = test.answers.map((old, index) => (index === place ? answer : old))
  return { ...state, test: { ...test, answers, at: instant } }
}

function finishTest(course: CourseShape, state: CourseState, { score: share, at }: Finish): CourseState {
  const { test, seed, attempt } = state
  const instant = readInstant(at)
  const isShare = share >= 0 && share <= 1
  if (!isUnderWay(state) || !test || test.answers.includes('') || !isShare || instant === '') return state
  const score = roundedScore(share)
  const finished: TestState = { ...test, at: instant, score }
  if (passes(score, course.passMark)) {
    return { ...state, test: finished, failed: 0, pass: { ...finished, score, seed, attempt } }
  }
  // Whoever has passed may try again for the sake of it: that can take nothing away.
  if (state.pass) return { ...state, test: finished }
  const failed = state.failed + 1
  return failed < course.attempts
    ? { ...state, test: finished, failed }
    : { ...lessonsAnew(state), test: finished }
}

/** Nobody gets round the lessons by beginning anew once a test was seen. */
function lessonsAnew({ test: _, ...state }: CourseState): CourseState {
  const mustRead = state.mustRead || (state.attempt > 0 && !state.pass)
  return {
    ...state,
    round: Math.min(state.round + 1, mostRounds),
    read: [],
    practice: {},
    failed: 0,
    mustRead,
  }
}

/** The answer as it is kept; nothing where it is none to this question. */
function fitting({ questions }: CourseShape, id: string, given: string): string | undefined {
  const question = questions.get(id)
  if (!question) return undefined
  const answer = question.kind === 'fill-in' ? cutTyped(given) : given
  return isAnswer(question, answer) && isWhole(question, answer) ? answer : undefined
}

const mostRounds = 36 ** 4 - 1

type Given = Extract<CourseEvent, { type: 'answer-test' }>
type Finish = Extract<CourseEvent, { type: 'finish-test' }>
