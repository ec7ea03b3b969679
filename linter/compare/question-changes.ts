import type { Lesson } from '../model/course.ts'
import type { QuestionChange } from '../model/course-changes.ts'
import type { Facts } from '../model/facts.ts'
import type { Choice, Question } from '../model/question.ts'
import { foldTypography } from '../wording/index.ts'
import { rewordingOf } from './rewording.ts'
import { isSame } from './same.ts'

/** What became of the questions of a course or a document. Those of a lesson that came or went are told with it. */
export function questionChanges({ id: course, base, head }: AskingSides): QuestionChange[] {
  const [old, now] = [askedIn(base, head), askedIn(head, base)]
  const gone = [...old].filter(([id]) => !now.has(id))
  const came = [...now].filter(([id]) => !old.has(id))
  const former = new Map(
    came.flatMap(([id, asked]) => {
      const same = gone.find(([, one]) => isSame(contentOf(one.question), contentOf(asked.question)))
      return same ? [[id, same[0]] as const] : []
    }),
  )
  const renamed = new Set(former.values())
  return [
    ...came.map(([id, asked]) => {
      const formerly = former.get(id) ?? ''
      return changeOf(formerly === '' ? 'came' : 'renamed', { id, course, formerly, head: asked })
    }),
    ...gone.flatMap(([id, asked]) => (renamed.has(id) ? [] : changeOf('went', { id, course, base: asked }))),
    ...[...now].flatMap(([id, asked]) => {
      const before = old.get(id)
      const turn = before && turnOf(before.question, asked.question)
      return turn ? [changeOf(turn, { id, course, base: before, head: asked })] : []
    }),
  ]
}

function changeOf(
  turn: QuestionChange['turn'],
  { id, course, formerly = '', base, head }: Sides,
): QuestionChange {
  const [from, to] = [base, head].map((asked) => (asked ? answerOf(asked.question).join('；') : ''))
  const shown = head ?? base
  const wording = base && head ? rewordingOf(textsOf(base.question), textsOf(head.question)) : undefined
  const [before, after] = turn === 'answer' ? [from, to] : [beyond(base, head), beyond(head, base)]
  return {
    ...{ turn, id, course, formerly, from: from ?? '', to: to ?? '' },
    about: {
      document: shown?.lesson.id ?? course,
      spot: { path: shown?.lesson.path ?? '', span: shown?.question.span ?? [0, 0] },
      ...(head ? {} : { side: 'base' }),
      class: turn === 'renamed' || (turn === 'reworded' && wording?.slight) ? 'editorial' : 'material',
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    },
  }
}

/** What learners read on one side and not on the other. */
function beyond(asked: Asked | undefined, other: Asked | undefined): string {
  const known = new Set(folded(other ? textsOf(other.question) : []))
  const texts = asked ? textsOf(asked.question) : []
  return texts.filter((text) => !known.has(foldTypography(text))).join('\n')
}

/** Questions of the lessons that both sides have, by id. */
function askedIn({ lessons }: Asking, other: Asking): ReadonlyMap<string, Asked> {
  const kept = lessons.filter(({ id }) => other.lessons.some((lesson) => lesson.id === id))
  return new Map(
    kept.flatMap(({ facts, questions }) =>
      questions.map((question) => [question.id, { question, lesson: facts }] as const),
    ),
  )
}

function turnOf(before: Question, after: Question): 'answer' | 'reworded' | undefined {
  const [old, now] = [offeredBy(before), offeredBy(after)]
  const isReworded = !isSame(folded(textsOf(before)), folded(textsOf(after)))
  // Where the same is offered, the answers can be compared word by word; else only by which of them are right.
  const isOther = isSame(folded(old), folded(now))
    ? !isSame(folded(answerOf(before)), folded(answerOf(after)))
    : before.kind !== after.kind || !isSame(keyOf(before), keyOf(after))
  return isOther ? 'answer' : isReworded ? 'reworded' : undefined
}

/** What is right, in words and in a stable order. */
function answerOf({ kind, choices, order, rows, steps }: Question): string[] {
  const textBy = new Map(choices.map(({ id, text }) => [id, text]))
  if (kind === 'ordering') return order.map((letter) => textBy.get(letter) ?? letter)
  if (kind === 'matching')
    return rows.map(({ text, match }) => `${text} → ${textBy.get(match) ?? match}`).sort()
  if (kind === 'scenario') {
    return steps.flatMap((step) => rightOf(step.choices).map((text) => `${step.id}: ${text}`)).sort()
  }
  return rightOf(choices).sort()
}

const rightOf = (choices: readonly Choice[]): string[] =>
  choices.filter(({ right }) => right).map(({ text }) => text)

function offeredBy({ choices, rows, steps }: Question): string[] {
  const all = [...choices, ...rows, ...steps.flatMap((step) => step.choices)]
  return all.map(({ text }) => text).sort()
}

/** Which are right, by their places. */
function keyOf({ kind, choices, order, rows, steps }: Question): unknown {
  if (kind === 'ordering') return order.length
  if (kind === 'matching') return rows.length
  return [choices, ...steps.map((step) => step.choices)].map((all) => all.map(({ right }) => right))
}

/** All that learners read; answers stand in a stable order, because theirs is drawn. */
function textsOf({ text, choices, rows, steps, explanation }: Question): string[] {
  const offered = [...choices, ...rows].map((one) => `${one.text} ${one.feedback}`.trim()).sort()
  const stepped = steps.flatMap((step) => [
    step.text,
    ...step.choices.map((one) => `${one.text} ${one.feedback} ${one.leadsTo}`.trim()),
  ])
  return [text, ...offered, ...stepped, explanation].filter(Boolean)
}

/** Marks, blanks and line ends say nothing. */
const folded = (texts: readonly string[]): string[] => texts.map(foldTypography)

const contentOf = (question: Question): object => ({ ...question, id: '' })

/** Something that asks questions, lesson by lesson. */
export interface Asking {
  readonly lessons: readonly Pick<Lesson, 'id' | 'facts' | 'questions'>[]
}

/** The same on both sides. */
export interface AskingSides {
  readonly id: string
  readonly base: Asking
  readonly head: Asking
}

interface Asked {
  readonly question: Question
  readonly lesson: Facts
}

interface Sides {
  readonly id: string
  readonly course: string
  readonly formerly?: string
  readonly base?: Asked
  readonly head?: Asked
}
