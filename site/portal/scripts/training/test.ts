import { shuffledLetters } from '../../../training/draw.ts'
import { judge } from '../../../training/judge.ts'
import { drawnQuestions, isUnderWay, testAnswer } from '../../../training/machine.ts'
import type { ShownCourse, ShownQuestion } from '../../../training/model.ts'
import { scoreOf } from '../../../training/scoring.ts'
import { opener } from '../../../training/sealed.ts'
import { ask } from './ask.ts'
import { withCourse } from './course-data.ts'
import { keepOffline } from './offline.ts'
import { openProgress } from './progress.ts'
import type { Progress } from './progress.ts'
import { saveLine } from './save-line.ts'
import { showEntrance } from './test-entrance.ts'
import { words } from './words.ts'

const mount = document.getElementById('test')
if (mount) void withCourse(mount, (course) => start(mount, course))

/** The test: an entrance that says how one stands, then the questions one after the other, then the result. */
function start(page: HTMLElement, course: ShownCourse): void {
  const stage = page.appendChild(document.createElement('div'))
  const line = saveLine()
  page.append(line.element)
  const progress = openProgress(course, line)
  const test: Test = { stage, course, progress, addresses: page.dataset }
  // What another tab has answered is not asked again; the question on the screen goes with it.
  progress.onElsewhere(() => void enter(test))
  void keepOffline(course, line)
  void enter(test)
}

/** Goes on with the attempt under way; else shows the entrance. */
async function enter(test: Test): Promise<void> {
  const round = (rounds.get(test) ?? 0) + 1
  rounds.set(test, round)
  const isCurrent = (): boolean => rounds.get(test) === round
  const { course, progress, stage } = test
  if (isUnderWay(progress.state())) {
    await askAll(test, isCurrent)
    if (!isCurrent()) return
    await finish(test)
  }
  await showEntrance(stage, course, progress, test.addresses, () => {
    progress.send({ type: 'start-test' })
    void enter(test)
  })
}

const rounds = new WeakMap<Test, number>()

async function askAll({ stage, course, progress }: Test, isCurrent: () => boolean): Promise<void> {
  const drawn = drawnQuestions(progress.shape, progress.state())
  for (const [at, id] of drawn.entries()) {
    const question = course.questions.find((one) => one.id === id)
    const before = testAnswer(progress.shape, progress.state(), id)
    if (!question || (await isFinal(question, before, course))) continue
    const { seed, attempt } = progress.state()
    await ask(stage, {
      ...{ course, question, before, retry: false, place: words.place(at + 1, drawn.length) },
      letters: shuffledLetters(question, seed, attempt),
      next: at + 1 === drawn.length ? words.finish : words.next,
      answered: (answer) =>
        progress.send({ type: 'answer-test', question: id, answer, at: new Date().toISOString() }),
    })
    if (!isCurrent()) return
  }
}

/** Whether a question needs no more answer; a scenario may have been left on the way. */
async function isFinal(question: ShownQuestion, answer: string, course: ShownCourse): Promise<boolean> {
  if (answer === '') return false
  return (await judge(question, answer, opener(question, course.hash))).next === undefined
}

async function finish({ course, progress }: Test): Promise<void> {
  const { shape } = progress
  const points = await Promise.all(
    drawnQuestions(shape, progress.state()).map(async (id) => {
      const question = course.questions.find((one) => one.id === id)
      const answer = testAnswer(shape, progress.state(), id)
      return question ? (await judge(question, answer, opener(question, course.hash))).score : 0
    }),
  )
  progress.send({ type: 'finish-test', score: scoreOf(points), at: new Date().toISOString() })
}

interface Test {
  readonly stage: HTMLElement
  readonly course: ShownCourse
  readonly progress: Progress
  readonly addresses: DOMStringMap
}
