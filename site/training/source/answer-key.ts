import type { Question } from '../../../linter/index.ts'
import { foldText } from '../answers.ts'
import type { AnswerKey, Part, ShownStep, Verdict } from '../model.ts'

/**
 * What is right of a question, and what is said of every answer, without words: for the check of a receipt. A page adds
 * the words and seals it.
 */
export function verdictsOf(question: Question): ReadonlyMap<Part, Verdict> {
  return answerKeyOf(question, { ...silent, steps: new Map() }).verdicts
}

/** The whole answer key; `words` gives finished HTML for each place that may say something. */
export function answerKeyOf(question: Question, words: KeyWords): AnswerKey {
  return {
    verdicts: new Map(verdictEntries(question, words)),
    explanation: words.explanation,
    steps: words.steps,
  }
}

function verdictEntries(question: Question, words: KeyWords): [Part, Verdict][] {
  const { kind, choices, rows, order, steps } = question
  switch (kind) {
    case 'multiple':
      // Whoever did not tick a right one hears what it is about too.
      return choices.flatMap(({ id, right }, index): [Part, Verdict][] => [
        [`${id}+`, { right, feedback: words.choice(index) }],
        [`${id}-`, { right: !right, feedback: right ? words.choice(index) : '' }],
      ])
    case 'ordering':
      return order.flatMap((_, place) =>
        choices.map(({ id }, index): [Part, Verdict] => [
          `${place + 1}${id}`,
          { right: order[place] === id, feedback: order[place] === id ? '' : words.choice(index) },
        ]),
      )
    case 'matching':
      return rows.flatMap(({ match }, row) =>
        choices.map(({ id }): [Part, Verdict] => [
          `${row + 1}${id}`,
          { right: match === id, feedback: words.row(row) },
        ]),
      )
    case 'fill-in':
      return choices.map(({ text, right }, index): [Part, Verdict] => [
        foldText(text),
        { right, feedback: words.choice(index) },
      ])
    case 'scenario':
      return steps.flatMap((step, at) =>
        step.choices.map(({ id, right, leadsTo }, index): [Part, Verdict] => [
          `${step.id}.${id}`,
          { right, feedback: words.decision(at, index), ...nextOf(leadsTo, steps) },
        ]),
      )
    default:
      return choices.map(({ id, right }, index): [Part, Verdict] => [
        id,
        { right, feedback: words.choice(index) },
      ])
  }
}

/** A link to a step that does not exist ends the scenario; the lint has an error for it. */
function nextOf(leadsTo: string, steps: Question['steps']): Pick<Verdict, 'next'> {
  return steps.some(({ id }) => id === leadsTo) ? { next: leadsTo } : {}
}

const silent: Omit<KeyWords, 'steps'> = {
  choice: () => '',
  row: () => '',
  decision: () => '',
  explanation: '',
}

/** Where the words of an answer key come from; by place in the facts of the question. */
export interface KeyWords {
  readonly choice: (index: number) => string
  readonly row: (index: number) => string
  readonly decision: (step: number, choice: number) => string
  readonly explanation: string
  readonly steps: ReadonlyMap<string, ShownStep>
}
