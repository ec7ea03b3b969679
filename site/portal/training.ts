import type { Locale, OpenWorkspace } from '../../linter/index.ts'
import type { ShownCourse } from '../training/model.ts'
import { shownCourse } from '../training/source/shown-course.ts'
import { portalAddresses } from './addresses.ts'
import { addedRenderers, opened } from './opened.ts'
import { sourceOf } from './revision.ts'

/** All courses in one language, made once for each opening of the workspace: sealing their answers takes its time. */
export function coursesIn(locale: Locale): Promise<readonly ShownCourse[]> {
  const open = opened()
  const known = made.get(open) ?? new Map<Locale, Promise<readonly ShownCourse[]>>()
  made.set(open, known)
  const courses = known.get(locale) ?? makeCourses(open, locale)
  known.set(locale, courses)
  return courses
}

const made = new WeakMap<OpenWorkspace, Map<Locale, Promise<readonly ShownCourse[]>>>()

function makeCourses(open: OpenWorkspace, locale: Locale): Promise<readonly ShownCourse[]> {
  const addresses = portalAddresses(open.workspace, locale)
  const context = { locale, addresses, source: sourceOf(process.env), components: addedRenderers() }
  const courses = [...open.workspace.courses.values()].filter(
    ({ facts }) => facts.data['status'] !== 'retired',
  )
  return Promise.all(courses.map((course) => shownCourse(course, open, context)))
}
