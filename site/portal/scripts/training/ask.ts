import { isComplete } from '../../../training/answers.ts'
import { judge } from '../../../training/judge.ts'
import type { Answer, Judgement, ShownCourse, ShownQuestion } from '../../../training/model.ts'
import { openExplanation, opener } from '../../../training/sealed.ts'
import { focusQuestion, formOf, lock, sayMissing, showFeedback } from './ask-parts.ts'
import { askScenario } from './ask-scenario.ts'
import { feedbackOn } from './feedback.ts'
import { inputFor } from './inputs.ts'
import { words } from './words.ts'

/** One question on the screen. */
export interface Asking {
  readonly course: ShownCourse
  readonly question: ShownQuestion
  /** Order of the choices. */
  readonly letters: readonly string[]
  /** `第 3 题，共 10 题`. */
  readonly place: string
  /** What was answered before, to a scenario that is not at its end. */
  readonly before: Answer
  /** Words on the button that goes on. */
  readonly next: string
  /** Whether another try is offered. */
  readonly retry: boolean
  /** False where nobody asked for the question yet: a page that opens must not jump past its text. */
  readonly takesFocus?: boolean
  /** Called with every answer, of a scenario with every decision. */
  readonly answered: (answer: Answer, judgement: Judgement) => void
}

/** Asks one question and settles when the reader goes on; `again` asks for another try. */
export function ask(host: HTMLElement, asking: Asking): Promise<'next' | 'again'> {
  host.dataset['question'] = asking.question.id
  if (asking.question.kind === 'scenario') return askScenario(host, asking)
  return new Promise((settle) => {
    const { course, question, letters, answered } = asking
    const input = inputFor(question, letters)
    const form = formOf(question.html, input, asking.place, words.answer)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const answer = input.read()
      if (!isComplete(question, answer)) {
        sayMissing(form, input)
        return
      }
      // Judging takes a moment, in which nothing may be handed in twice.
      lock(form)
      void judge(question, answer, opener(question, course.hash)).then(async (judgement) => {
        answered(answer, judgement)
        const explanation = await openExplanation(question, course.hash)
        showFeedback(form, asking, judgement, feedbackOn(question, answer, judgement, explanation), settle)
      })
    })
    host.replaceChildren(form)
    if (asking.takesFocus !== false) focusQuestion(form)
  })
}
