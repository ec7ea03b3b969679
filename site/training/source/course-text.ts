import { createHash } from 'node:crypto'
import type { Course, Document, Facts, Lesson, OpenWorkspace, Question } from '../../../linter/index.ts'
import { textOf } from '../../../linter/index.ts'
import { canonicalText } from '../../render/index.ts'
import type { ComponentRenderer } from '../../render/index.ts'

/**
 * Everything that a receipt for a course stands for, as one text: its rules, then the canonical texts of its page and of
 * its lessons, with the questions and their ticked answers. Files that the lint refused are left out, as on the pages.
 */
export function courseText(course: Course, open: OpenWorkspace, context: TextContext): string {
  const { id, facts, passMark, attempts, testOut, pools } = course
  const head = [
    'policypress-course/1',
    `id: ${id}`,
    `language: ${context.language}`,
    `version: ${textOf(facts.data['version'])}`,
    `pass-mark: ${passMark}`,
    `attempts: ${attempts}`,
    `test-out: ${testOut}`,
    ...pools.map(({ id: pool, draw, questions }) => `pool: ${pool} ${draw} of ${questions.join(' ')}`),
  ]
  const files = [facts, ...course.lessons.map((lesson) => lesson.facts)].map((file) =>
    shownFile(file, open, context.language),
  )
  const texts = files
    .map((file) => open.document(file.path))
    .filter(({ refused }) => refused.length === 0)
    .map((document) => canonicalOf(document, open, context))
  return `${[...head, '', ...texts].join('\n')}`
}

/** SHA-256 of the text of a course, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Eight hex digits over how the questions are built: an edit of words leaves the progress of learners alone. */
export function shapeOf(course: Course, open: OpenWorkspace, language: string): string {
  const { lessons, pools, passMark, attempts, testOut } = course
  const questions = lessons.flatMap((lesson) => takenQuestions(lesson, open, language).map(formOf))
  const rules = { lessons: lessons.map(({ id }) => id), pools, passMark, attempts, testOut }
  return hashOf(JSON.stringify({ rules, questions })).slice(0, 8)
}

/**
 * The questions of a lesson in a language. What is accepted in a gap, and the letters of things to order or match, are
 * those of the translation, so what is right is read there too.
 */
export function takenQuestions(
  { facts }: Lesson,
  open: OpenWorkspace,
  language: string,
): readonly Question[] {
  return shownFile(facts, open, language).questions.filter(({ kind }) => kind !== 'scale' && kind !== 'text')
}

/** The file that readers of a language see: the translation if there is one, else the source. */
export function shownFile(facts: Facts, { workspace }: OpenWorkspace, language: string): Facts {
  return workspace.translations.get(facts.nameId)?.get(language) ?? facts
}

function canonicalOf(
  document: Document,
  { workspace }: OpenWorkspace,
  { components = [] }: TextContext,
): string {
  const language = document.facts.language === 'en' ? 'en' : 'zh-CN'
  return canonicalText(document, { workspace, language, components })
}

/** How a question is built and what is right, without its words. */
function formOf({ id, kind, choices, order, rows, steps }: Question): unknown {
  return {
    ...{ id, kind, order },
    choices: choices.map((choice) => [choice.id, choice.right]),
    rows: rows.map(({ match }) => match),
    steps: steps.map((step) => [
      step.id,
      step.choices.map(({ id: letter, right, leadsTo }) => [letter, right, leadsTo]),
    ]),
  }
}

interface TextContext {
  /** Language of the pages. */
  readonly language: string
  readonly components?: readonly ComponentRenderer[]
}
