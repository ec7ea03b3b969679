import type { ShownCourse } from '../../../training/model.ts'
import { element } from '../../../scripts/element.ts'
import type { ReceiptOutput } from '../../../../schema/index.ts'
import { courseDuty, lastPassed } from './course-standing.ts'
import type { CourseStanding } from './course-standing.ts'
import { isFor } from './learner.ts'
import type { Learner } from './learner.ts'
import { dayText, words } from './learner-words.ts'

/** The courses of a learner, each with its progress and its day. */
export function myCourses(
  courses: readonly ShownCourse[],
  standings: ReadonlyMap<string, CourseStanding>,
  receipts: readonly ReceiptOutput[],
  learner: Learner,
  today: string,
): HTMLElement {
  const mine = courses.filter(({ audience }) => isFor(audience, learner))
  const items = mine.map((course) => {
    const standing = standings.get(course.id) ?? { lessonsDone: 0 }
    return courseItem(course, standing, lastPassed(course, standing.pass, receipts), learner, today)
  })
  return items.length > 0
    ? element('ul', { className: 'my-list' }, items)
    : element('p', {}, [words.coursesNone])
}

function courseItem(
  course: ShownCourse,
  { lessonsDone, pass, problem }: CourseStanding,
  passed: string,
  learner: Learner,
  today: string,
): HTMLElement {
  const { state, by } = courseDuty(course, passed, learner, today)
  const item = element('li', {}, [
    element('h3', {}, [element('a', { href: course.href, lang: course.language }, [course.title])]),
    element('p', {}, [
      stateMark(state),
      ...(passed ? [separator, words.passedOn(dayText(passed))] : []),
      ...(by ? [separator, dutyText(passed !== '', state, dayText(by))] : []),
    ]),
    element('p', { className: 'muted small' }, [
      problem === 'other-shape'
        ? words.otherShape
        : problem
          ? words.unreadable
          : words.progress(lessonsDone, course.lessons.length),
    ]),
    element('p', {}, [
      pass
        ? element('a', { className: 'button', href: `${course.href}receipt/` }, [words.toReceipt])
        : element('a', { className: 'button', href: course.href }, [
            lessonsDone > 0 ? words.continue : words.start,
          ]),
    ]),
  ])
  item.dataset['state'] = state
  return item
}

/** A state in words, with the sign that stands before states. */
export function stateMark(state: keyof typeof words.states): HTMLElement {
  return element('span', { className: `state duty-${state}` }, [words.states[state]])
}

const separator = ' · '

function dutyText(isPassed: boolean, state: string, day: string): string {
  if (isPassed) return state === 'expired' ? words.expiredOn(day) : words.validUntil(day)
  return state === 'overdue' ? words.shouldUntil(day) : words.doUntil(day)
}
