import type { Course, Lesson, Pool, TaughtDocument } from '../model/course.ts'
import type { Facts } from '../model/facts.ts'
import { courseFolder } from '../training/course-folder.ts'
import { fieldsOf, listOf, stringsOf, textOf } from './shape.ts'

/** Every course by id, with its lessons; what does not fit its schema is left out and reported elsewhere. */
export function readCourses(facts: readonly Facts[]): ReadonlyMap<string, Course> {
  const lessons = facts.filter(({ kind }) => kind === 'lesson')
  const courses = facts.filter(({ kind }) => kind === 'course')
  return new Map(courses.map((course) => [course.id, readCourse(course, lessons)]))
}

function readCourse(facts: Facts, lessons: readonly Facts[]): Course {
  const { data } = facts
  const own = lessons.filter((lesson) => courseFolder(lesson) === courseFolder(facts))
  const ordered = stringsOf(data['lessons']).flatMap((id) => own.find(({ nameId }) => nameId === id) ?? [])
  return {
    id: facts.nameId,
    facts,
    audience: stringsOf(data['audience']),
    documents: listOf(data['documents']).flatMap(readTaught),
    lessons: ordered.map(readLesson),
    pools: listOf(data['pools']).flatMap(readPool),
    passMark: numberOf(data['pass-mark'], 100),
    attempts: numberOf(data['attempts'], 3),
    testOut: data['test-out'] === true,
    minutes: numberOf(data['minutes'], 0),
    due: textOf(data['due']),
    renew: textOf(data['renew']),
  }
}

function readLesson(facts: Facts): Lesson {
  const { nameId, data, questions } = facts
  return { id: nameId, facts, controls: stringsOf(data['controls']), questions }
}

function readTaught(value: unknown): TaughtDocument[] {
  const { id, major } = fieldsOf(value)
  return typeof id === 'string' && typeof major === 'number' ? [{ id, major }] : []
}

function readPool(value: unknown): Pool[] {
  const fields = fieldsOf(value)
  const id = textOf(fields['id'])
  return id === ''
    ? []
    : [{ id, draw: numberOf(fields['draw'], 0), questions: stringsOf(fields['questions']) }]
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}
