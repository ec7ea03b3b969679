import type { Facts, OpenWorkspace } from '../../../linter/index.ts'
import { textOf } from '../../../linter/index.ts'
import { renderDocument } from '../../render/index.ts'
import type { ComponentRenderer, ContentsItem } from '../../render/index.ts'
import type { ShownCourse, ShownDocument, ShownLesson, ShownQuestion } from '../../training/model.ts'
import { shownFacts } from './documents.ts'
import { durationText } from './duration.ts'
import { roleTitle } from './metadata.ts'
import { noticeOf } from './translation-notice.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** Where the parts of a course are. */
export interface CourseAddresses {
  readonly overview: string
  readonly test: string
  readonly receipt: string
  /** The course as data, for its player. */
  readonly data: string
}

/** A course as lists and its own page show it. */
export interface CourseModel {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly language: string
  readonly version: string
  readonly minutes: number
  readonly passMark: number
  readonly attempts: number
  readonly testOut: boolean
  readonly asked: number
  readonly due: string
  readonly renew: string
  readonly audience: readonly string[]
  readonly lessons: readonly ShownLesson[]
  readonly documents: readonly ShownDocument[]
  readonly addresses: CourseAddresses
}

/** A text of a course as HTML. */
export interface ShownText {
  readonly html: string
  readonly contents: readonly ContentsItem[]
  readonly language: string
  /** Said where the text is no original of the page's language. */
  readonly notice: string
}

/** A lesson with its text and its place in the course. */
export interface LessonModel extends ShownText {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly number: number
  readonly count: number
  readonly minutes: number
  /** Version of the course that it belongs to. */
  readonly version: string
  readonly course: Linked
  /** All lessons of the course, in its order. */
  readonly lessons: readonly ShownLesson[]
  readonly addresses: CourseAddresses
  readonly previous?: Linked
  readonly next?: Linked
  /** Practice questions, for readers without scripts. */
  readonly practice: readonly ShownQuestion[]
}

/** A course in the words of a language. */
export function courseModel(course: ShownCourse, facts: Facts, view: View): CourseModel {
  const { id, title, language, version, minutes, passMark, attempts, testOut, pools, lessons, documents } =
    course
  return {
    ...{ id, title, language, version, minutes, passMark, attempts, testOut, lessons, documents },
    summary: textOf(shownFacts(facts, view).data['summary']),
    asked: pools.reduce((sum, { draw, questions }) => sum + Math.min(draw, questions.length), 0),
    due: course.due === '' ? '' : durationText(course.due, view.words),
    renew: course.renew === '' ? '' : durationText(course.renew, view.words),
    audience: course.audience.map((role) => roleTitle(role, view)),
    addresses: addressesOf(course.href),
  }
}

/** Where the parts of a course are, from where it is itself. */
export function addressesOf(href: string): CourseAddresses {
  return { overview: href, test: `${href}test/`, receipt: `${href}receipt/`, data: `${href}course.json` }
}

/** One lesson of a course. */
export function lessonModel(
  course: ShownCourse,
  lesson: ShownLesson,
  text: ShownText & { readonly summary: string },
): LessonModel {
  const at = course.lessons.indexOf(lesson)
  const [previous, next] = [course.lessons[at - 1], course.lessons[at + 1]]
  const addresses = addressesOf(course.href)
  return {
    ...{ id: lesson.id, title: lesson.title, number: at + 1, count: course.lessons.length },
    ...{
      minutes: lesson.minutes,
      version: course.version,
      course: linked(course.title, course.href),
      lessons: course.lessons,
      addresses,
      ...text,
    },
    ...(previous ? { previous: linked(previous.title, previous.href) } : {}),
    ...(next ? { next: linked(next.title, next.href) } : {}),
    practice: lesson.practice.flatMap((id) => course.questions.find((question) => question.id === id) ?? []),
  }
}

/** The text of a course or lesson, without its questions: those are asked by the page. */
export function textOfFile(
  facts: Facts,
  open: OpenWorkspace,
  view: View,
  components: readonly ComponentRenderer[],
): ShownText & { readonly summary: string } {
  const shown = shownFacts(facts, view)
  const document = open.document(shown.path)
  const { language } = shown
  const notice = noticeOf(facts, shown, view)
  const summary = textOf(shown.data['summary'])
  if (document.refused.length > 0)
    return { html: `<p class="refused">${view.words.refused}</p>`, contents: [], language, notice, summary }
  const { workspace, addresses } = view
  const context = { workspace, addresses, components, questions: 'left-out' as const }
  const { html, contents } = renderDocument(document, {
    ...context,
    language: language === 'en' ? 'en' : 'zh-CN',
  })
  return { html, contents, language, notice, summary }
}
