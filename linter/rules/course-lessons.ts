import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import { spotAt } from '../training/spots.ts'
import { courseFolder } from '../training/course-folder.ts'
import { stringsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'course-lessons',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require the lessons that a course names and the files beside it to be the same, in one order.',
    'zh-CN': '要求课程列出的各课与同一文件夹内的文件一一对应，次序一致。',
  },
  why: {
    en: 'A lesson that its course does not name is never taken, and one that is not there stops everybody.',
    'zh-CN': '课程没有列出的课，没有人会学；列出了却不存在的课，谁也过不去。',
  },
  messages: {
    missing: {
      en: 'Missing file of the lesson `{id}`, expected `NN-{id}.mdx` beside the course',
      'zh-CN': '缺少课 `{id}` 的文件，应在课程旁边放一个 `NN-{id}.mdx`',
    },
    unnamed: {
      en: 'Unexpected lesson `{id}` that its course does not name, expected it in `lessons`',
      'zh-CN': '意外的课 `{id}`：课程没有列出它，应写进 `lessons`',
    },
    reserved: {
      en: 'Unexpected id `{id}` of a lesson, expected another one, since the page of that name is `/{id}/`',
      'zh-CN': '意外的课 id `{id}`，应换一个：同名的页面 `/{id}/` 另有用途',
    },
    number: {
      en: 'Missing number before the lesson `{id}`, expected a file name such as `01-{id}.mdx`',
      'zh-CN': '缺少课 `{id}` 前面的序号，应使用 `01-{id}.mdx` 这样的文件名',
    },
    order: {
      en: 'Unexpected number {number} of the lesson `{id}`, expected one above {before}, as the course orders them',
      'zh-CN': '意外的序号 {number}（课 `{id}`），应大于 {before}，与课程列出的次序一致',
    },
    'no-course': {
      en: 'Missing course of the lesson `{id}`, expected an `index.mdx` beside it',
      'zh-CN': '缺少课 `{id}` 所属的课程，应在旁边放一个 `index.mdx`',
    },
  },
  good: [
    {
      'training/start/index.mdx': '---\nid: start\nlessons: [why, how]\n---\n',
      'training/start/01-why.mdx': '---\nid: why\n---\n',
      'training/start/02-how.mdx': '---\nid: how\n---\n',
    },
  ],
  bad: [
    {
      files: {
        'training/start/index.mdx': '---\nid: start\nlessons: [how, why, test, when, where]\n---\n',
        'training/start/01-why.mdx': '---\nid: why\n---\n',
        'training/start/02-how.mdx': '---\nid: how\n---\n',
        'training/start/03-who.mdx': '---\nid: who\n---\n',
        'training/start/04-test.mdx': '---\nid: test\n---\n',
        'training/start/where.mdx': '---\nid: where\n---\n',
        'training/lost/01-why.mdx': '---\nid: why\n---\n',
      },
      finds: [
        'training/lost/01-why.mdx:2:1: Missing course of the lesson `why`, expected an `index.mdx` beside it',
        'training/start/01-why.mdx:2:1: Unexpected number 01 of the lesson `why`, expected one above 02, as the course orders them',
        'training/start/03-who.mdx:2:1: Unexpected lesson `who` that its course does not name, expected it in `lessons`',
        'training/start/index.mdx:3:21: Unexpected id `test` of a lesson, expected another one, since the page of that name is `/test/`',
        'training/start/index.mdx:3:27: Missing file of the lesson `when`, expected `NN-when.mdx` beside the course',
        'training/start/where.mdx:2:1: Missing number before the lesson `where`, expected a file name such as `01-where.mdx`',
      ],
    },
  ],
  check({ facts }, report) {
    const courses = facts.filter(({ kind }) => kind === 'course')
    const lessons = facts.filter(({ kind }) => kind === 'lesson')
    const folders = new Set(courses.map(courseFolder))
    for (const lesson of lessons) {
      if (!folders.has(courseFolder(lesson))) {
        report('no-course', { id: lesson.nameId }, spotAt(lesson, '/id'))
      }
    }
    for (const course of courses) {
      // What a course that could not be read names cannot be told.
      if (!course.readable) continue
      const own = lessons.filter((lesson) => courseFolder(lesson) === courseFolder(course))
      judgeNames(course, own, (id, data, pointer) => report(id, data, spotAt(course, pointer)))
      judgeFiles(course, own, (id, data, lesson) => report(id, data, spotAt(lesson, '/id')))
    }
  },
})

function judgeNames({ data }: Facts, own: readonly Facts[], report: ReportName): void {
  stringsOf(data['lessons']).forEach((id, index) => {
    const pointer = `/lessons/${index}`
    if (reserved.has(id)) report('reserved', { id }, pointer)
    else if (!own.some(({ nameId }) => nameId === id)) report('missing', { id }, pointer)
  })
}

function judgeFiles({ data }: Facts, own: readonly Facts[], report: ReportFile): void {
  const named = stringsOf(data['lessons'])
  for (const lesson of own) {
    if (!named.includes(lesson.nameId)) report('unnamed', { id: lesson.nameId }, lesson)
    if (numberOf(lesson) === '') report('number', { id: lesson.nameId }, lesson)
  }
  let before = ''
  for (const id of named) {
    const lesson = own.find(({ nameId }) => nameId === id)
    const number = lesson ? numberOf(lesson) : ''
    if (!lesson || number === '') continue
    // Two digits each, so that they compare as text.
    if (number <= before) report('order', { id, number, before }, lesson)
    before = number
  }
}

function numberOf({ path }: Facts): string {
  return /\/(\d{2})-[^/]+$/.exec(path)?.[1] ?? ''
}

/** Pages below a course that are no lessons. */
const reserved = new Set(['test', 'receipt'])

type Data = Readonly<Record<string, string>>
type ReportName = (id: 'missing' | 'reserved', data: Data, pointer: string) => void
type ReportFile = (id: 'unnamed' | 'number' | 'order', data: Data, lesson: Facts) => void
