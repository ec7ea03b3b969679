import { lessonDone, resultOf } from '../../../training/machine.ts'
import type { ShownCourse } from '../../../training/model.ts'
import { element } from '../../../scripts/element.ts'
import { withCourse } from './course-data.ts'
import { keepOffline } from './offline.ts'
import { openProgress } from './progress.ts'
import type { Progress } from './progress.ts'
import { saveLine } from './save-line.ts'
import { percent, words } from './words.ts'

const mount = document.getElementById('course-progress')
if (mount) void withCourse(mount, (course) => start(mount, course))

/** The page of a course: which lessons are done, where to go on, and whether it is passed. */
function start(host: HTMLElement, course: ShownCourse): void {
  const line = saveLine()
  const progress = openProgress(course, line)
  const show = (): void => {
    host.replaceChildren(...standing(course, progress), line.element)
    markLessons(course, progress)
    pointOnward(course, progress)
  }
  show()
  progress.onElsewhere(show)
  // Going back gives the page as it was left; what was learned meanwhile is kept all the same.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload()
  })
  void keepOffline(course, line)
}

function standing(course: ShownCourse, progress: Progress): HTMLElement[] {
  const state = progress.state()
  const done = course.lessons.filter((lesson) => lessonDone(state, lesson)).length
  const result = resultOf(progress.shape, state)
  const passed = result?.passed === true ? result : undefined
  const bar = element('progress', {
    max: course.lessons.length,
    value: done,
    ariaLabel: words.progress(done, course.lessons.length),
  })
  return [
    element('p', { className: 'course-standing' }, [bar, ' ', words.progress(done, course.lessons.length)]),
    ...(passed
      ? [
          element('p', { className: 'outcome right' }, [
            `✓ ${words.passedOn(passed.completed.slice(0, 10), percent(passed.score))} `,
            element('a', { href: `${course.href}receipt/` }, [words.toReceipt]),
          ]),
        ]
      : []),
  ]
}

function markLessons(course: ShownCourse, progress: Progress): void {
  for (const lesson of course.lessons) {
    const item = document.querySelector<HTMLElement>(`.lesson-list [data-lesson="${lesson.id}"]`)
    item?.querySelector('.done-mark')?.remove()
    if (item && lessonDone(progress.state(), lesson))
      item.append(element('span', { className: 'done-mark' }, [`✓ ${words.doneMark}`]))
  }
}

/** The button leads to the first lesson that is not done, and to the test after the last. */
function pointOnward(course: ShownCourse, progress: Progress): void {
  const button = document.querySelector<HTMLAnchorElement>('[data-continue]')
  const state = progress.state()
  const next = course.lessons.find((lesson) => !lessonDone(state, lesson))
  if (!button) return
  button.href = next?.href ?? `${course.href}test/`
  if (!next) button.textContent = words.toTest
  else if (state.read.length > 0) button.textContent = words.goOnWith
}
