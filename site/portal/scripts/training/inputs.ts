import type { Answer, ShownChoice, ShownQuestion } from '../../../training/model.ts'
import { choiceInput } from './choice-input.ts'
import { fillInInput } from './fill-in-input.ts'
import { matchingInput } from './matching-input.ts'
import { orderingInput } from './ordering-input.ts'
import { words } from './words.ts'

/** What a question is answered with. */
export interface Input {
  readonly element: HTMLElement
  /** A sentence on how to answer, `''` where it goes without saying. */
  readonly hint: string
  /** What to say where nothing, or not enough, was answered. */
  readonly missing: string
  read(): Answer
  focus(): void
}

/** The input for a kind of question; `letters` is the order in which choices are shown. */
export function inputFor(question: ShownQuestion, letters: readonly string[]): Input {
  const choices = inOrder(question.choices, letters)
  switch (question.kind) {
    case 'multiple':
      return {
        ...choiceInput(question.id, choices, true),
        hint: words.severalHint,
        missing: words.chooseSome,
      }
    case 'ordering':
      return { ...orderingInput(choices), hint: words.orderHint, missing: words.chooseAll }
    case 'matching':
      return { ...matchingInput(question.rows, choices), hint: '', missing: words.chooseAll }
    case 'fill-in':
      return { ...fillInInput(question.id), hint: '', missing: words.typeFirst }
    default:
      return { ...choiceInput(question.id, choices, false), hint: '', missing: words.chooseOne }
  }
}

/** Choices in the order of their letters as drawn; one that the order does not name comes last. */
export function inOrder(choices: readonly ShownChoice[], letters: readonly string[]): ShownChoice[] {
  const place = ({ id }: ShownChoice): number => (letters.includes(id) ? letters.indexOf(id) : letters.length)
  return [...choices].sort((left, right) => place(left) - place(right))
}

export type BareInput = Omit<Input, 'hint' | 'missing'>
