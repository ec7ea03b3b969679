import type { LocalText } from '../model/catalog.ts'
import type { MessageData } from '../model/finding.ts'
import type { Span } from '../model/place.ts'
import type { Choice, Question } from '../model/question.ts'
import { longestFillIn } from './state-size.ts'

/** What keeps a question from being answered or judged. */
export interface QuestionMistake {
  readonly id: 'text' | 'answers' | 'count' | 'right' | 'wrong' | 'same' | 'long'
  readonly data: MessageData
  readonly span: Span
}

/** Everything in a question that an answer cannot be given to, or that cannot be judged. */
export function questionMistakes(question: Question): readonly QuestionMistake[] {
  const { id, kind, text, span } = question
  const found: QuestionMistake[] = text === '' ? [{ id: 'text', data: { question: id }, span }] : []
  const form = forms[kind]
  if (!form) return found
  const lists = listsIn(question)
  if (lists.length === 0) found.push({ id: 'answers', data: { question: id, form: form.answers }, span })
  for (const list of lists) {
    if (list.texts.length === 0) {
      found.push({ id: 'answers', data: { question: list.name, form: form.answers }, span: list.span })
    } else found.push(...countMistakes(list, form), ...sameTexts(list), ...longTexts(list, kind))
  }
  return found
}

function countMistakes({ name, texts, right, fits, span }: List, form: Form): QuestionMistake[] {
  const count = texts.length
  const [least, most] = form.count
  if (count < least || count > most) {
    const wanted = least === most ? exactly(least) : between(least, most)
    return [{ id: 'count', data: { question: name, count, wanted }, span }]
  }
  // Without two texts to choose from in the second column there is nothing to match.
  if (fits < 2)
    return [{ id: 'count', data: { question: name, count: fits, wanted: between(2, most) }, span }]
  const found: QuestionMistake[] = []
  const [fewest, greatest] = form.right
  if (right < fewest || right > greatest) {
    const wanted = fewest === greatest ? exactly(fewest) : atLeast(fewest)
    found.push({ id: 'right', data: { question: name, count: right, wanted }, span })
  }
  if (form.wrong && right === count) found.push({ id: 'wrong', data: { question: name }, span })
  return found
}

function sameTexts({ name, texts }: List): QuestionMistake[] {
  const said = texts.map(({ text }) => text)
  return texts
    .filter(({ text }, index) => said.indexOf(text) < index)
    .map(({ text, span }) => ({ id: 'same', data: { question: name, text }, span }))
}

function longTexts({ name, texts }: List, kind: Question['kind']): QuestionMistake[] {
  if (kind !== 'fill-in') return []
  return texts
    .filter(({ text }) => text.length > longestFillIn)
    .map(({ text, span }) => {
      return { id: 'long', data: { question: name, length: text.length, most: longestFillIn }, span }
    })
}

/** What is chosen from: once for a question, and once for each step of a scenario. */
function listsIn({ id, kind, choices, rows, steps, span }: Question): List[] {
  const nothing = { right: 0, fits: Infinity }
  if (kind === 'scenario') {
    return steps.map((step) => ({ ...listOf(step.id, step.choices, step.span), right: 1 }))
  }
  if (kind === 'matching') {
    const fits = rows.length === 0 ? Infinity : new Set(choices.map((choice) => choice.id)).size
    return rows.length === 0 ? [] : [{ name: id, texts: rows, ...nothing, fits, span }]
  }
  if (choices.length === 0) return []
  return [{ ...listOf(id, choices, span), ...(kind === 'ordering' ? nothing : {}) }]
}

function listOf(name: string, choices: readonly Choice[], span: Span): List {
  return { name, texts: choices, right: choices.filter(({ right }) => right).length, fits: Infinity, span }
}

const most = 26
const boxes = {
  en: 'a list of `- [x]` and `- [ ]`',
  'zh-CN': '由 `- [x]` 和 `- [ ]` 组成的列表',
}
const many = [0, Infinity] as const

/** What each kind asks for: how many answers, how many right ones, and whether a wrong one. Surveys are not judged. */
const forms: Readonly<Partial<Record<Question['kind'], Form>>> = {
  single: { answers: boxes, count: [2, most], right: [1, 1] },
  'true-false': { answers: boxes, count: [2, 2], right: [1, 1] },
  multiple: { answers: boxes, count: [3, most], right: [1, most], wrong: true },
  'fill-in': { answers: boxes, count: [1, most], right: [1, most] },
  ordering: { answers: { en: 'a numbered list', 'zh-CN': '编号列表' }, count: [3, most], right: many },
  matching: {
    answers: { en: 'a table of what is given and what fits', 'zh-CN': '“给出的”与“对应的”两列的表格' },
    count: [3, most],
    right: many,
  },
  // Whether a step has a right decision is for `scenario-branches` to say.
  scenario: {
    answers: { en: 'a `<Step>` with boxes', 'zh-CN': '带选项框的 `<Step>`' },
    count: [2, most],
    right: many,
  },
}

const exactly = (count: number): LocalText => ({ en: `exactly ${count}`, 'zh-CN': `恰好 ${count} 个` })
const atLeast = (count: number): LocalText => ({ en: `at least ${count}`, 'zh-CN': `至少 ${count} 个` })
const between = (least: number, greatest: number): LocalText => ({
  en: `${least} to ${greatest}`,
  'zh-CN': `${least} 至 ${greatest} 个`,
})

interface Form {
  readonly answers: LocalText
  readonly count: readonly [least: number, most: number]
  readonly right: readonly [least: number, most: number]
  readonly wrong?: boolean
}

interface List {
  readonly name: string
  readonly texts: readonly { readonly text: string; readonly span: Span }[]
  readonly right: number
  readonly fits: number
  readonly span: Span
}
