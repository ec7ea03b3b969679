import type { Course, Lesson, Locale, OpenWorkspace } from '../../../linter/index.ts'
import { textOf } from '../../../linter/index.ts'
import { renderBlocks } from '../../render/index.ts'
import type { Addresses, ComponentRenderer } from '../../render/index.ts'
import type { ShownCourse, ShownLesson, ShownQuestion, Source } from '../model.ts'
import { courseText, hashOf, shapeOf, shownFile, takenQuestions } from './course-text.ts'
import { questionsIn } from './question-nodes.ts'
import { shownQuestion } from './shown-question.ts'
import { sourcesOf, taughtDocuments } from './taught-documents.ts'

/** What the pages of a course are made with. */
export interface CourseContext {
  readonly locale: Locale
  readonly addresses: Addresses
  readonly source: Source
  readonly components?: readonly ComponentRenderer[]
}

/** A course as its pages and its player know it; what would tell an answer is sealed. */
export async function shownCourse(
  course: Course,
  open: OpenWorkspace,
  context: CourseContext,
): Promise<ShownCourse> {
  const { id, facts, audience, passMark, attempts, testOut, due, renew, minutes } = course
  const shown = shownFile(facts, open, context.locale)
  // A course whose page is not translated is taken in its own language as a whole; a receipt names one language.
  const { language } = shown
  const hash = hashOf(courseText(course, open, { ...context, language }))
  const tested = new Set(course.pools.flatMap((pool) => pool.questions))
  const lessons = await Promise.all(
    course.lessons.map((lesson) => questionsOf(lesson, course, hash, open, { ...context, language })),
  )
  return {
    ...{ id, audience, hash, minutes, passMark, attempts, testOut, due, renew, pools: course.pools },
    version: textOf(facts.data['version']),
    language,
    title: textOf(shown.data['title']) || id,
    href: context.addresses.document(id) ?? '',
    shape: shapeOf(course, open, language),
    source: context.source,
    lessons: course.lessons.map((lesson) => shownLesson(lesson, tested, open, { ...context, language })),
    questions: lessons.flat(),
    documents: taughtDocuments(course, open, { ...context, language: context.locale }),
  }
}

function shownLesson(
  lesson: Lesson,
  tested: ReadonlySet<string>,
  open: OpenWorkspace,
  { language, addresses }: TakenContext,
): ShownLesson {
  const { id, facts } = lesson
  const minutes = facts.data['minutes']
  const questions = takenQuestions(lesson, open, language)
  return {
    id,
    title: textOf(shownFile(facts, open, language).data['title']) || id,
    href: addresses.document(id) ?? '',
    minutes: typeof minutes === 'number' ? minutes : 0,
    practice: questions.filter((one) => !tested.has(one.id)).map((one) => one.id),
  }
}

/** The questions of a lesson; a text that the lint refused has none. */
async function questionsOf(
  lesson: Lesson,
  course: Course,
  courseHash: string,
  open: OpenWorkspace,
  context: TakenContext,
): Promise<ShownQuestion[]> {
  const document = open.document(shownFile(lesson.facts, open, context.language).path)
  if (document.refused.length > 0) return []
  const { facts, tree, questions } = questionsIn(document)
  const { addresses, components = [], locale } = context
  const language = facts.language === 'en' ? 'en' : 'zh-CN'
  const render = (blocks: Parameters<typeof renderBlocks>[0]): string =>
    renderBlocks(blocks, { facts, tree }, { workspace: open.workspace, language, addresses, components })
  return Promise.all(
    takenQuestions(lesson, open, context.language).flatMap((question) => {
      const nodes = questions.get(question.id)
      const sources = sourcesOf(question.controls, course, open, { ...context, language: locale })
      return nodes ? [shownQuestion(question, nodes, { courseHash, sources, render })] : []
    }),
  )
}

interface TakenContext extends CourseContext {
  /** Language in which the course is taken. */
  readonly language: string
}
