import type { Course, LocalText, OpenWorkspace, Question } from '../../linter/index.ts'
import { textOf } from '../../linter/index.ts'
import type { ComponentRenderer } from '../../site/render/index.ts'
import { isAnswer } from '../../site/training/answers.ts'
import { drawQuestions } from '../../site/training/draw.ts'
import { judge } from '../../site/training/judge.ts'
import type { AskedKind } from '../../site/training/model.ts'
import type { Receipt } from '../../site/training/receipt.ts'
import { passes, scoreOf } from '../../site/training/scoring.ts'
import { verdictsOf } from '../../site/training/source/answer-key.ts'
import { courseText, hashOf, takenQuestions } from '../../site/training/source/course-text.ts'
import { fails, holds, unknown } from './check.ts'
import type { Check } from './check.ts'

/**
 * Holds what a receipt says of a course against the course as the commit has it: its text, the questions that the seed
 * draws, and the score that the recorded answers make.
 */
export async function checkCourse(
  said: SaidCourse,
  { open, modified, components }: CourseChecking,
): Promise<Check[]> {
  const course = open.workspace.courses.get(said.id)
  if (!course) return [(modified ? unknown : fails)('course', words.missing(said.id))]
  const hash = hashOf(courseText(course, open, { language: said.language, components }))
  const version = textOf(course.facts.data['version'])
  // What was drawn and what is right hangs on this very text; over another one it would mean nothing.
  if (hash !== said.hash) return [(modified ? unknown : fails)('course', words.otherText(said.id))]
  if (version !== said.version) return [fails('course', words.otherVersion(said.version, version))]
  const early = said['tested-out'] && !course.testOut
  return [
    early ? fails('course', words.early(said.id)) : holds('course', words.sameText(said.id, version)),
    checkQuestions(said, course),
    await checkScore(said, course, open),
  ]
}

/** The questions of the course of a receipt by id, in the language in which it was taken. */
export function questionsOf(said: Receipt['course'], open: OpenWorkspace): ReadonlyMap<string, AskedFacts> {
  const lessons = open.workspace.courses.get(said?.id ?? '')?.lessons ?? []
  const asked = lessons.flatMap((lesson) => takenQuestions(lesson, open, said?.language ?? ''))
  return new Map(asked.map((question) => [question.id, question as AskedFacts]))
}

function checkQuestions({ seed, attempt, answers }: SaidCourse, course: Course): Check {
  const drawn = drawQuestions(course.pools, seed, attempt)
  const answered = answers.map(({ question }) => question)
  return drawn.join(' ') === answered.join(' ')
    ? holds('questions', words.drawn(drawn.length))
    : fails('questions', words.notDrawn(answered.join(', '), drawn.join(', ')))
}

async function checkScore(said: SaidCourse, course: Course, open: OpenWorkspace): Promise<Check> {
  const questions = questionsOf(said, open)
  const points: number[] = []
  for (const { question: id, answer } of said.answers) {
    const question = questions.get(id)
    if (!question || !isAnswer(shapeOf(question), answer)) return fails('score', words.noAnswer(id))
    const verdicts = verdictsOf(question)
    const [start] = question.steps
    const { score } = await judge({ ...question, ...(start ? { start } : {}) }, answer, (part) =>
      Promise.resolve(verdicts.get(part)),
    )
    points.push(score)
  }
  const score = scoreOf(points)
  if (score !== said.score) return fails('score', words.otherScore(said.score, score))
  const passed = passes(score, course.passMark)
  if (passed !== said.passed) return fails('score', words.passMark(score, course.passMark))
  return holds('score', words.sameScore(score, course.passMark, passed))
}

function shapeOf({ kind, choices, rows, steps }: AskedFacts): Parameters<typeof isAnswer>[0] {
  const largest = Math.max(0, ...steps.map((step) => step.choices.length))
  return kind === 'scenario'
    ? { kind, letters: largest, rows: steps.length }
    : { kind, letters: choices.length, rows: rows.length }
}

const percent = (score: number): string => `${Math.round(score * 10_000) / 100}%`

const words = {
  missing: (id: string): LocalText => ({
    en: `That commit has no course ${id}`,
    'zh-CN': `该提交里没有课程 ${id}`,
  }),
  otherText: (id: string): LocalText => ({
    en: `The text of course ${id} is another one in that commit, so its questions and its score cannot be checked`,
    'zh-CN': `该提交里课程 ${id} 的文本与回执的不同，题目和成绩无从核对`,
  }),
  otherVersion: (said: string, version: string): LocalText => ({
    en: `Unexpected version ${said} of the course, expected ${version}`,
    'zh-CN': `课程版本写作 ${said}，应为 ${version}`,
  }),
  early: (id: string): LocalText => ({
    en: `The test of ${id} was taken before the lessons, which that course does not allow`,
    'zh-CN': `未学各课就参加了测验，课程 ${id} 不允许这样做`,
  }),
  sameText: (id: string, version: string): LocalText => ({
    en: `Course ${id} ${version} has the very text in that commit`,
    'zh-CN': `该提交里课程 ${id} ${version} 的文本与回执一致`,
  }),
  drawn: (count: number): LocalText => ({
    en: `The seed draws the ${count} questions that were answered`,
    'zh-CN': `按种子数抽出的正是所答的 ${count} 道题`,
  }),
  notDrawn: (answered: string, drawn: string): LocalText => ({
    en: `Unexpected questions ${answered}, expected those that the seed draws: ${drawn}`,
    'zh-CN': `所答题目是 ${answered}，按种子数应抽出 ${drawn}`,
  }),
  noAnswer: (id: string): LocalText => ({
    en: `What is recorded for question ${id} can be no answer to it`,
    'zh-CN': `题目 ${id} 的作答记录不成立`,
  }),
  otherScore: (said: number, score: number): LocalText => ({
    en: `Unexpected score ${percent(said)}, expected ${percent(score)}, which the recorded answers make`,
    'zh-CN': `成绩写作 ${percent(said)}，按作答应为 ${percent(score)}`,
  }),
  passMark: (score: number, mark: number): LocalText => ({
    en: `Unexpected outcome, expected what ${percent(score)} is at a pass mark of ${mark}%`,
    'zh-CN': `是否及格写得不对：成绩 ${percent(score)}，及格线 ${mark}%`,
  }),
  sameScore: (score: number, mark: number, passed: boolean): LocalText => ({
    en: `The recorded answers make ${percent(score)}, pass mark ${mark}%: ${passed ? 'passed' : 'not passed'}`,
    'zh-CN': `按作答重算得 ${percent(score)}，及格线 ${mark}%：${passed ? '及格' : '不及格'}`,
  }),
} as const

/** What the course is checked with. */
export interface CourseChecking {
  readonly open: OpenWorkspace
  /** Whether the portal was built from files that differed from the commit. */
  readonly modified: boolean
  readonly components: readonly ComponentRenderer[]
}

/** A question that a course asks. */
export type AskedFacts = Question & { readonly kind: AskedKind }

type SaidCourse = NonNullable<Receipt['course']>
