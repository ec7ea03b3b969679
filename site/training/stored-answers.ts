import { isAnswer, isWhole } from './answers.ts'
import type { CourseShape } from './machine-model.ts'
import type { Answer, QuestionShape } from './model.ts'

/** Answers to questions in their order as ASCII, one comma between two; nothing for a question without one. */
export function encodeAnswers(
  { questions }: CourseShape,
  ids: readonly string[],
  answers: readonly Answer[],
): string {
  const codes = ids.map((id, index) => {
    const answer = answers[index] ?? ''
    return questions.get(id)?.kind === 'fill-in' ? encodeTyped(answer) : answer
  })
  return codes.join(',')
}

/**
 * Reads them back, one for each question; nothing where one cannot be an answer to its question. What is left over or
 * written in another way shows when the state is written again.
 */
export function decodeAnswers(
  { questions }: CourseShape,
  ids: readonly string[],
  text: string,
): Answer[] | undefined {
  // No question has no answers, and one without an answer is the empty text too.
  const codes = ids.length === 0 && text === '' ? [] : text.split(',')
  const answers = ids.map((id, index) => decodeAnswer(questions.get(id), codes[index] ?? ''))
  return answers.every((answer) => answer !== undefined) ? answers : undefined
}

function decodeAnswer(question: QuestionShape | undefined, code: string): Answer | undefined {
  if (code === '') return ''
  if (!question) return undefined
  const answer = question.kind === 'fill-in' ? decodeTyped(code) : code
  const fits = answer !== undefined && isAnswer(question, answer) && isWhole(question, answer)
  return fits ? answer : undefined
}

/** Base64url over two bytes a character: at most three characters for each that was typed, in any script. */
function encodeTyped(text: string): string {
  const bytes = Array.from({ length: text.length }, (_, index) => {
    const unit = text.charCodeAt(index)
    return String.fromCharCode(unit >> 8, unit & 0xff)
  })
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function decodeTyped(code: string): string | undefined {
  try {
    const bytes = atob(code.replaceAll('-', '+').replaceAll('_', '/'))
    const units = Array.from({ length: bytes.length >> 1 }, (_, index) =>
      String.fromCharCode((bytes.charCodeAt(2 * index) << 8) | bytes.charCodeAt(2 * index + 1)),
    )
    return units.join('')
  } catch {
    return undefined
  }
}
