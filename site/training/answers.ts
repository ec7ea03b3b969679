import type { Answer, AskedKind, Part, QuestionShape } from './model.ts'

/** What of a question tells how its answers look. */
export interface AnsweredQuestion {
  readonly kind: AskedKind
  readonly choices: readonly { readonly id: string }[]
  readonly rows: readonly unknown[]
}

/** Most characters that may be typed into a fill-in; as `longestFillIn` of the linter, which a test holds equal. */
export const mostTyped = 60

/** The parts of an answer that are judged; those of a scenario hang on the way taken, so `judge` finds them. */
export function partsOf({ kind, choices, rows }: AnsweredQuestion, answer: Answer): Part[] {
  switch (kind) {
    case 'single':
    case 'true-false':
      return answer === '' ? [] : [answer]
    case 'multiple':
      return choices.map(({ id }) => `${id}${answer.includes(id) ? '+' : '-'}`)
    case 'ordering':
      // One part for each place, so that leaving places out never pays.
      return choices.map((_, index) => `${index + 1}${answer[index] ?? nothing}`)
    case 'matching':
      return rows.map((_, index) => `${index + 1}${answer[index] ?? nothing}`)
    case 'fill-in':
      return [foldText(answer)]
    case 'scenario':
      return []
  }
}

/** Whether an answer is whole and may be handed in; of a scenario: whether a choice was made. */
export function isComplete({ kind, choices, rows }: AnsweredQuestion, answer: Answer): boolean {
  return isWhole({ kind, letters: choices.length, rows: rows.length }, answer)
}

/** The same for what the machine knows of a question. */
export function isWhole({ kind, letters, rows }: AnswerShape, answer: Answer): boolean {
  if (kind === 'fill-in') return foldText(answer) !== ''
  if (kind === 'ordering') return letters > 0 && answer.length === letters
  if (kind === 'matching') return rows > 0 && answer.length === rows && !answer.includes(nothing)
  return answer !== ''
}

/** Whether a text from storage or from a receipt can be an answer to a question at all, whole or not. */
export function isAnswer({ kind, letters, rows }: AnswerShape, answer: string): boolean {
  if (kind === 'fill-in') return cutTyped(answer) === answer
  const mayMiss = kind === 'matching'
  if (![...answer].every((letter) => isLetter(letter, letters) || (mayMiss && letter === nothing)))
    return false
  if (kind === 'single' || kind === 'true-false') return answer.length <= 1
  if (kind === 'matching' || kind === 'scenario') return answer.length <= rows
  const isSorted = [...answer].every((letter, index) => index === 0 || letter > (answer[index - 1] ?? ''))
  return new Set(answer).size === answer.length && (kind === 'ordering' || isSorted)
}

/**
 * What typed answers are compared by: width, case, white space and punctuation do not count. Signs such as `<` and `+`
 * do, since they change what is said.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{Sk}~\p{Cf}\p{Cc}]+/gu, '')
}

/** A typed answer as it is kept: no longer than is stored, and with no half of a character in it. */
export function cutTyped(text: string): string {
  return text.slice(0, mostTyped).replace(/\p{Cs}/gu, '')
}

const nothing = '-'
const isLetter = (letter: string, letters: number): boolean =>
  letter >= 'a' && letter < String.fromCharCode(97 + letters)

type AnswerShape = Pick<QuestionShape, 'kind' | 'letters' | 'rows'>
