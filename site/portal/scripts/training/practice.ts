import { shuffledLetters } from '../../../training/draw.ts'
import { lessonDone } from '../../../training/machine.ts'
import type { ShownCourse, ShownQuestion } from '../../../training/model.ts'
import { element } from '../../../scripts/element.ts'
import { ask } from './ask.ts'
import { withCourse } from './course-data.ts'
import { keepOffline } from './offline.ts'
import { openProgress } from './progress.ts'
import type { Progress } from './progress.ts'
import { saveLine } from './save-line.ts'
import { words } from './words.ts'

const mount = document.getElementById('practice')
const host = mount?.querySelector<HTMLElement>('[data-player]')
if (mount && host) void withCourse(mount, (course) => start(mount, host, course))

/** Practice of a lesson: one question after the other, as often as one likes; nothing of it counts. */
function start(page: HTMLElement, stage: HTMLElement, course: ShownCourse): void {
  const lesson = course.lessons.find(({ id }) => id === page.dataset['lesson'])
  if (!lesson) return
  const line = saveLine()
  const progress = openProgress(course, line)
  page.append(line.element)
  const questions = lesson.practice.flatMap((id) => course.questions.find((one) => one.id === id) ?? [])
  const isDone = (): boolean => lessonDone(progress.state(), lesson)
  const finish = (): void => {
    progress.send({ type: 'read-lesson', lesson: lesson.id })
    showDone(stage, page.dataset['next'] ?? '', course, questions.length > 0, () => void run(0))
  }
  const run = async (from: number, takesFocus = true): Promise<void> => {
    for (let at = from; at < questions.length; at++) {
      const question = questions[at]
      if (question)
        await practise(stage, course, progress, question, at, questions.length, takesFocus || at > from)
    }
    finish()
  }
  progress.onElsewhere(() => {
    if (isDone()) finish()
  })
  void keepOffline(course, line)
  if (isDone()) {
    showDone(stage, page.dataset['next'] ?? '', course, questions.length > 0, () => void run(0), false)
  } else if (questions.length === 0) showMark(stage, finish)
  else {
    // Resumes at the first question that has no answer yet.
    const open = questions.findIndex(({ id }) => progress.state().practice[id] === undefined)
    void run(Math.max(0, open), false)
  }
}

async function practise(
  stage: HTMLElement,
  course: ShownCourse,
  progress: Progress,
  question: ShownQuestion,
  at: number,
  count: number,
  takesFocus: boolean,
): Promise<void> {
  let chosen: 'next' | 'again' | undefined
  do {
    chosen = await ask(stage, {
      ...{ course, question, before: '', retry: true, place: words.place(at + 1, count) },
      takesFocus: takesFocus || chosen === 'again',
      letters: shuffledLetters(question, progress.state().seed, 0),
      next: at + 1 === count ? words.goOn : words.next,
      answered: (answer, { next }) => {
        if (next === undefined) progress.send({ type: 'answer-practice', question: question.id, answer })
      },
    })
  } while (chosen === 'again')
}

function showMark(stage: HTMLElement, finish: () => void): void {
  const button = element('button', { type: 'button', className: 'button' }, [words.markRead])
  button.addEventListener('click', finish)
  stage.replaceChildren(element('p', {}, [button]))
}

function showDone(
  stage: HTMLElement,
  next: string,
  course: ShownCourse,
  mayRepeat: boolean,
  repeat: () => void,
  takeFocus = true,
): void {
  const isLast = !course.lessons.some(({ href }) => href === next)
  const heading = element('h3', { tabIndex: -1, className: 'outcome right' }, [`✓ ${words.lessonDone}`])
  const onward = element('a', { className: 'button', href: next }, [isLast ? words.toTest : words.nextLesson])
  const again = element('button', { type: 'button', className: 'button quiet' }, [words.practiceAgain])
  again.addEventListener('click', repeat)
  stage.replaceChildren(
    heading,
    ...(mayRepeat ? [element('p', { className: 'muted' }, [words.practiceDone])] : []),
    element('p', { className: 'actions' }, mayRepeat ? [onward, again] : [onward]),
  )
  if (takeFocus) heading.focus()
}
