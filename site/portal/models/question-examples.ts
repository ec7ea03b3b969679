import type { Locale, QuestionKind } from '../../../linter/index.ts'
import { chineseQuestions, englishQuestions } from './question-example-words.ts'
import type { ExampleQuestions } from './question-example-words.ts'

/** A kind of question as the help on training explains it. */
export interface QuestionExample {
  readonly kind: Exclude<QuestionKind, 'scale' | 'text'>
  readonly title: string
  /** How it is answered and how many points an answer gets. */
  readonly explained: string
  /** How an author writes it. */
  readonly source: string
}

/** One example of every kind that a course can ask, for a control of the workspace at hand. */
export function questionExamples(locale: Locale, control: string): QuestionExample[] {
  const questions = locale === 'en' ? englishQuestions : chineseQuestions
  return kinds.map((kind) => {
    const { title, explained, body } = questions[kind]
    const source = `<Question id="${kind}" kind="${kind}" controls="${control}">\n\n${body}\n\n</Question>`
    return { kind, title, explained, source }
  })
}

/** From what most questions are to what is most work to write. */
const kinds = [
  ...(['single', 'true-false', 'multiple', 'fill-in', 'ordering', 'matching', 'scenario'] as const),
] satisfies (keyof ExampleQuestions)[]
