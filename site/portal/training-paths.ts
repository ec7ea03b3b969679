import type { Locale } from '../../linter/index.ts'
import type { ShownCourse } from '../training/model.ts'
import { locales } from './addresses.ts'
import { chromeOf } from './models/chrome.ts'
import type { Chrome } from './models/chrome.ts'
import { siteNameOf } from './models/site-name.ts'
import { courseModel, lessonModel, textOfFile } from './models/training.ts'
import type { CourseModel, LessonModel, ShownText } from './models/training.ts'
import { viewOf } from './models/view.ts'
import type { View } from './models/view.ts'
import { addedRenderers, opened } from './opened.ts'
import { keyOf, localeParam } from './paths.ts'
import { coursesIn } from './training.ts'

/** The list of courses in each language. */
export function trainingPaths(): Promise<Path<readonly CourseModel[]>[]> {
  return everyLocale(async (view) => {
    const courses = (await coursesIn(view.locale)).flatMap((course) => modelOf(course, view) ?? [])
    const { training: title, trainingLead: description } = view.words
    return [pathOf(view, '/training/', {}, { title, description }, courses)]
  })
}

/** The page of each course with its text. */
export function coursePaths(): Promise<Path<CourseModel & ShownText>[]> {
  return everyCourse((course, model, view) => {
    const open = opened()
    const facts = open.workspace.documents.get(course.id)
    const text = facts ? textOfFile(facts, open, view, addedRenderers()) : noText
    const shown = { ...model, ...text }
    return [coursePath(view, course, '', { title: model.title, description: model.summary }, shown)]
  })
}

/** The pages of the lessons. */
export function lessonPaths(): Promise<Path<LessonModel>[]> {
  return everyCourse((course, _model, view) => {
    const open = opened()
    return course.lessons.flatMap((lesson) => {
      const facts = open.workspace.documents.get(lesson.id)
      if (!facts) return []
      const shown = lessonModel(course, lesson, textOfFile(facts, open, view, addedRenderers()))
      const page = { title: lesson.title, description: shown.summary }
      return [coursePath(view, course, `${lesson.id}/`, page, shown, { lesson: lesson.id })]
    })
  })
}

/** The pages of the test or of the receipt. */
export function coursePartPaths(part: 'test' | 'receipt'): Promise<Path<CourseModel>[]> {
  return everyCourse((course, model, view) => {
    const title = `${part === 'test' ? view.words.theTest : view.words.theReceipt} · ${model.title}`
    return [coursePath(view, course, `${part}/`, { title }, model)]
  })
}

/** The data of each course, or of all of them without their questions. */
export function courseDataPaths(): Promise<DataPath[]> {
  return everyCourse((course, _model, view) => [
    { params: { locale: localeParam(view.locale), course: course.id }, props: { data: course } },
  ])
}

export function trainingDataPaths(): Promise<DataPath[]> {
  return everyLocale(async (view) => {
    const { workspace, locale, text } = view
    const courses = (await coursesIn(locale)).map((course) => ({ ...course, questions: [] }))
    const roles = [...workspace.roles.values()].map(({ id, title }) => ({ id, title: text(title) }))
    const data = { courses, roles, today: workspace.today }
    return [{ params: { locale: localeParam(locale) }, props: { data } }]
  })
}

async function everyLocale<Result>(make: (view: View) => Promise<Result[]>): Promise<Result[]> {
  const made = await Promise.all(locales.map((locale) => make(viewOf(opened().workspace, locale))))
  return made.flat()
}

function everyCourse<Result>(
  make: (course: ShownCourse, model: CourseModel, view: View) => Result[],
): Promise<Result[]> {
  return everyLocale(async (view) => {
    const courses = await coursesIn(view.locale)
    return courses.flatMap((course) => {
      const model = modelOf(course, view)
      return model ? make(course, model, view) : []
    })
  })
}

function modelOf(course: ShownCourse, view: View): CourseModel | undefined {
  const facts = view.workspace.documents.get(course.id)
  return facts ? courseModel(course, facts, view) : undefined
}

function coursePath<Model>(
  view: View,
  { id }: ShownCourse,
  rest: string,
  page: { title: string; description?: string },
  model: Model,
  params: Readonly<Record<string, string>> = {},
): Path<Model> {
  return pathOf(view, `/training/${id}/${rest}`, { course: id, ...params }, page, model)
}

function pathOf<Model>(
  view: View,
  path: string,
  params: Readonly<Record<string, string>>,
  page: { title: string; description?: string },
  model: Model,
): Path<Model> {
  const chrome = chromeOf(view.locale, path, { ...page, siteName: siteNameOf(view) })
  return {
    params: { locale: localeParam(view.locale), ...params },
    props: { model, chrome },
    cacheKey: keyOf([model, chrome]),
  }
}

const noText: ShownText = { html: '', contents: [], language: 'zh-CN' satisfies Locale, notice: '' }

interface Path<Model> {
  readonly params: Readonly<Record<string, string | undefined>>
  readonly props: { readonly model: Model; readonly chrome: Chrome }
  readonly cacheKey: string
}

interface DataPath {
  readonly params: Readonly<Record<string, string | undefined>>
  readonly props: { readonly data: unknown }
}
