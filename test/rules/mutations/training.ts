import { readFileSync } from 'node:fs'
import { swap } from './mutation.ts'
import type { Mutation } from './mutation.ts'

const folder = 'training/customer-information-basics'
const course = `${folder}/index.mdx`
const lesson = `${folder}/07-first-minutes.mdx`
const lessonText = readFileSync(`policies/${lesson}`, 'utf8')

/** Mistakes in what is taught: lessons, questions, the test, and what the course rests on. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'course-lessons',
    title: 'a lesson that the course forgot',
    path: course,
    edit: swap(', first-minutes]', ']'),
    found: lesson,
  },
  {
    rule: 'course-lessons',
    title: 'a lesson that is not there',
    path: course,
    edit: swap(', first-minutes]', ', first-minutes, last-minutes]'),
  },
  {
    rule: 'course-lessons',
    title: 'lessons in another order',
    path: course,
    edit: swap('lessons: [whose-information, ask-less,', 'lessons: [ask-less, whose-information,'),
    found: `${folder}/01-whose-information.mdx`,
  },
  {
    rule: 'question-answerable',
    title: 'a second right answer where one may be chosen',
    path: lesson,
    edit: inQuestion('report-first', swap('- [ ]', '- [x]')),
  },
  {
    rule: 'question-answerable',
    title: 'a question without its answers',
    path: lesson,
    edit: inQuestion('report-first', (text) => text.replace(/^- \[[ x]\] /gm, '')),
  },
  {
    rule: 'question-answerable',
    title: 'an order without numbers',
    path: lesson,
    edit: inQuestion('four-steps', (text) => text.replace(/^\d\. /gm, '- ')),
  },
  {
    rule: 'scenario-branches',
    title: 'a branch that leads nowhere',
    path: lesson,
    edit: inQuestion('lost-phone-order', swap('](#not-found)', '](#found-again)')),
  },
  {
    rule: 'scenario-branches',
    title: 'a branch that leads back',
    path: lesson,
    edit: inQuestion(
      'lost-phone-order',
      swap(/(id="not-found"[\s\S]*?)\(#call-customers\)/, '$1(#first-call)'),
    ),
  },
  {
    rule: 'unique-question',
    title: 'a question of the name of another',
    path: lesson,
    edit: swap('<Question id="report-first"', '<Question id="hotel-list"'),
  },
  {
    rule: 'option-feedback',
    title: 'a mistake without a word on it',
    path: lesson,
    edit: inQuestion('report-first', swap(/(- \[ \] [^\n]*\n)\n {2}> [^\n]*\n/, '$1')),
  },
  {
    rule: 'answer-not-given-away',
    title: 'a right answer that says everything',
    path: lesson,
    edit: inQuestion(
      'report-first',
      swap(/(- \[x\] [^\n]*)/, '$1，时间、地点、丢了什么、谁可能看到，知道多少就说多少，不等查清'),
    ),
  },
  {
    rule: 'taught-control-asked',
    title: 'a control that no question names',
    path: lesson,
    edit: (text) => text.replaceAll('controls="CB-04"', 'controls="IR-01"'),
  },
  {
    rule: 'acknowledged-document-taught',
    title: 'a document that the course forgot',
    path: course,
    edit: swap('  - { id: incident-response, major: 1 }\n', ''),
    found: 'internal/incident-response.mdx',
  },
  {
    rule: 'acknowledged-document-taught',
    title: 'a course for a few',
    path: course,
    edit: swap('audience: [all-staff]', 'audience: [hr-training]'),
    found: 'internal/incident-response.mdx',
  },
  {
    rule: 'pass-mark-reachable',
    title: 'a mark that everybody reaches',
    path: course,
    edit: swap('pass-mark: 80', 'pass-mark: 0'),
  },
  {
    rule: 'pass-mark-reachable',
    title: 'a test of few questions',
    path: course,
    edit: (text) => text.replace(/draw: \d/g, 'draw: 1'),
  },
  {
    rule: 'pool-large-enough',
    title: 'a question that is gone',
    path: lesson,
    edit: () => withoutQuestion('report-first'),
    found: course,
  },
  {
    rule: 'pool-large-enough',
    title: 'a pool that is asked whole',
    path: course,
    edit: swap('id: incident, draw: 2', 'id: incident, draw: 3'),
  },
  {
    rule: 'lesson-links-section',
    title: 'links to a whole document',
    path: lesson,
    edit: (text) => text.replace(/\/documents\/cross-border\/#[\w-]+/g, '/documents/cross-border/'),
  },
  {
    rule: 'course-current',
    title: 'a document of which a later version is in force',
    path: 'internal/incident-response.mdx',
    edit: (text) => text.replace(/(version: )'1\.(\d+)'/g, "$1'2.$2'"),
    found: course,
  },
  {
    rule: 'no-retired-target',
    title: 'a course on a retired document',
    path: 'internal/incident-response.mdx',
    edit: swap('status: approved', 'status: retired'),
    found: course,
  },
  {
    rule: 'course-state-fits',
    title: 'more typing than a learning system keeps',
    path: lesson,
    edit: (text) => `${text}\n${Array.from({ length: 24 }, typed).join('\n')}`,
    found: course,
  },
  {
    rule: 'course-minutes',
    title: 'a course that promises to be short',
    path: course,
    edit: swap(/^minutes: \d+/m, 'minutes: 20'),
  },
]

function typed(_: unknown, index: number): string {
  return `<Question id="word-${index}" kind="fill-in">\n\n先做什么？\n\n- [x] 报告\n\n</Question>\n`
}

/** An edit inside one question. */
function inQuestion(id: string, edit: (text: string) => string): (text: string) => string {
  return (text) => text.replace(questionOf(id, text), edit)
}

function withoutQuestion(id: string): string {
  return lessonText.replace(questionOf(id, lessonText), '')
}

function questionOf(id: string, text: string): string {
  const start = text.indexOf(`<Question id="${id}"`)
  const end = text.indexOf('</Question>', start)
  if (start < 0 || end < 0) throw new Error(`No question ${id}`)
  return text.slice(start, end + '</Question>'.length)
}
