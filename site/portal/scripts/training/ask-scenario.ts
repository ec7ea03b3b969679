import { judge } from '../../../training/judge.ts'
import type { Answer, Judgement, ShownStep } from '../../../training/model.ts'
import { openExplanation, opener, openStep } from '../../../training/sealed.ts'
import { builtHtml } from '../built-html.ts'
import { element } from '../../../scripts/element.ts'
import { focusQuestion, formOf, lock, sayMissing, showFeedback } from './ask-parts.ts'
import type { Asking } from './ask.ts'
import { choiceInput } from './choice-input.ts'
import { decisionLine, feedbackOn } from './feedback.ts'
import type { Input } from './inputs.ts'
import { words } from './words.ts'

/** Asks a scenario: step after step, each decision with what follows from it, and at its end what to take along. */
export async function askScenario(host: HTMLElement, asking: Asking): Promise<'next' | 'again'> {
  const { course, question, place, before } = asking
  const open = opener(question, course.hash)
  const told = element('div', { className: 'scenario-told' })
  host.replaceChildren(
    element('p', { className: 'question-place muted' }, [place]),
    builtHtml('div', question.html, 'scenario-start'),
    told,
  )
  let answer = before
  let judgement = await judge(question, answer, open)
  let step = await stepNamed(asking, before === '' ? question.start?.id : judgement.next)
  while (step) {
    const letter = await decide(told, step, question.id, answer !== before || asking.takesFocus !== false)
    answer += letter
    judgement = await judge(question, answer, open)
    asking.answered(answer, judgement)
    const verdict = judgement.parts.at(-1)?.verdict
    if (verdict) told.append(element('ul', { className: 'verdicts' }, [decisionLine(step, letter, verdict)]))
    step = await stepNamed(asking, judgement.next)
    if (step) await goOn(told)
  }
  return end(told, asking, answer, judgement)
}

function stepNamed({ question, course }: Asking, id: string | undefined): Promise<ShownStep | undefined> {
  if (id === undefined) return Promise.resolve(undefined)
  if (id === question.start?.id) return Promise.resolve(question.start)
  return openStep(question, id, course.hash)
}

/** Shows a step and settles with the letter that was chosen. */
function decide(told: HTMLElement, step: ShownStep, name: string, takesFocus: boolean): Promise<Answer> {
  return new Promise((settle) => {
    const bare = choiceInput(`${name}-${step.id}`, step.choices, false)
    const input: Input = { ...bare, hint: '', missing: words.chooseOne }
    const form = formOf(step.html, input, '', words.decide)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const letter = input.read()
      if (letter === '') {
        sayMissing(form, input)
        return
      }
      lock(form)
      settle(letter)
    })
    told.append(form)
    if (takesFocus) focusQuestion(form)
  })
}

function goOn(told: HTMLElement): Promise<void> {
  return new Promise((settle) => {
    const button = element('button', { type: 'button', className: 'button' }, [words.goOn])
    button.addEventListener('click', () => {
      button.remove()
      settle()
    })
    told.append(button)
    const line = told.querySelector<HTMLElement>('.verdicts:last-of-type li')
    if (line) line.tabIndex = -1
    ;(line ?? button).focus()
  })
}

async function end(
  told: HTMLElement,
  asking: Asking,
  answer: Answer,
  judgement: Judgement,
): Promise<'next' | 'again'> {
  const { question, course, next, retry } = asking
  const explanation = await openExplanation(question, course.hash)
  // Each decision has been spoken of where it was made.
  const body = feedbackOn(question, answer, judgement, explanation)
  return new Promise((settle) => {
    const last = element('div')
    told.append(last)
    showFeedback(last, { next, retry }, judgement, body, settle)
  })
}
