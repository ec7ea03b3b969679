import { judge } from '../../../training/judge.ts'
import { attemptsLeft, latestResultOf, lessonDone, mayTest, resultOf } from '../../../training/machine.ts'
import type { TestResult } from '../../../training/machine.ts'
import type { ShownCourse } from '../../../training/model.ts'
import { openExplanation, opener } from '../../../training/sealed.ts'
import { builtHtml } from '../built-html.ts'
import { element } from '../../../scripts/element.ts'
import { feedbackOn } from './feedback.ts'
import type { Progress } from './progress.ts'
import { decisionsOf } from './scenario-decisions.ts'
import { percent, words } from './words.ts'

/** Before and after an attempt: the last result with its mistakes, and what may be done next. */
export async function showEntrance(
  stage: HTMLElement,
  course: ShownCourse,
  progress: Progress,
  addresses: DOMStringMap,
  begin: () => void,
): Promise<void> {
  const state = progress.state()
  const latest = latestResultOf(progress.shape, state)
  const passed = resultOf(progress.shape, state)?.passed === true
  const heading = latest ? resultHeading(latest) : undefined
  const review = latest ? await reviewOf(latest, course) : []
  stage.replaceChildren(
    ...(heading && latest
      ? [heading, element('p', {}, [words.scoreOf(percent(latest.score), course.passMark)])]
      : []),
    ...(passed ? [linkButton(addresses['receipt'] ?? '', words.toReceipt)] : []),
    ...nextSteps(course, progress, passed, latest !== undefined, begin),
    ...review,
    element('p', {}, [element('a', { href: addresses['overview'] ?? '' }, [words.toLessons])]),
  )
  heading?.focus()
}

function resultHeading({ passed }: TestResult): HTMLElement {
  return element('h2', { tabIndex: -1, className: `outcome ${passed ? 'right' : 'wrong'}` }, [
    `${passed ? '✓' : '✗'} ${passed ? words.passed : words.failed}`,
  ])
}

function nextSteps(
  course: ShownCourse,
  progress: Progress,
  passed: boolean,
  hasResult: boolean,
  begin: () => void,
): HTMLElement[] {
  const state = progress.state()
  const asked = course.pools.reduce((sum, { draw, questions }) => sum + Math.min(draw, questions.length), 0)
  if (!mayTest(progress.shape, state)) return lessonsLeft(course, progress)
  const left = attemptsLeft(progress.shape, state)
  const start = element('button', { type: 'button', className: passed ? 'button quiet' : 'button' }, [
    hasResult ? words.testAgain : words.startTest,
  ])
  start.addEventListener('click', begin)
  const intro = passed ? words.testIntroPassed(asked) : words.testIntro(asked, left)
  return [element('p', {}, [intro]), element('p', { className: 'actions' }, [start])]
}

/** The lessons that come before the test, each with its link. */
function lessonsLeft(course: ShownCourse, progress: Progress): HTMLElement[] {
  const state = progress.state()
  const left = course.lessons.filter((lesson) => !lessonDone(state, lesson))
  const again = state.mustRead
  return [
    element('h2', {}, [again ? words.relearn : words.lessonsFirst]),
    element('p', {}, [again ? words.relearnText : words.lessonsFirstText]),
    element(
      'ul',
      {},
      left.map(({ href, title }) => element('li', {}, [element('a', { href }, [title])])),
    ),
  ]
}

/** Every question that was not wholly right, with the answer, what is said of it and where it stands. */
async function reviewOf({ answers }: TestResult, course: ShownCourse): Promise<HTMLElement[]> {
  const items = await Promise.all(
    answers.map(async ({ question: id, answer }) => {
      const question = course.questions.find((one) => one.id === id)
      if (!question) return undefined
      const judgement = await judge(question, answer, opener(question, course.hash))
      if (judgement.outcome === 'right') return undefined
      const explanation = await openExplanation(question, course.hash)
      return element('li', {}, [
        builtHtml('h3', question.html, 'asked'),
        ...(await decisionsOf(question, judgement, course)),
        feedbackOn(question, answer, judgement, explanation),
      ])
    }),
  )
  const mistakes = items.filter((item) => item !== undefined)
  if (mistakes.length === 0) return [element('p', {}, [words.noMistakes])]
  return [element('h2', {}, [words.mistakes]), element('ol', { className: 'review' }, mistakes)]
}

function linkButton(href: string, text: string): HTMLElement {
  return element('p', { className: 'actions' }, [element('a', { className: 'button', href }, [text])])
}
