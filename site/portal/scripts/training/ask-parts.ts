import type { Judgement } from '../../../training/model.ts'
import { builtHtml } from '../built-html.ts'
import { element } from '../../../scripts/element.ts'
import { outcomeHeading } from './feedback.ts'
import type { Input } from './inputs.ts'
import { words } from './words.ts'

/** A form of one question: place (none for a step of a scenario), legend, inputs, a place for an error, the button. */
export function formOf(html: string, input: Input, place: string, submit: string): HTMLFormElement {
  const legend = element('legend', { tabIndex: -1 }, [builtHtml('span', html, 'asked')])
  const hint = input.hint === '' ? [] : [element('p', { className: 'muted' }, [input.hint])]
  const fieldset = element('fieldset', {}, [legend, ...hint, input.element])
  return element('form', { className: 'question-form', noValidate: true }, [
    ...(place === '' ? [] : [element('p', { className: 'question-place muted' }, [place])]),
    fieldset,
    element('p', { className: 'answer-error', tabIndex: -1, hidden: true }),
    element('button', { type: 'submit', className: 'button' }, [submit]),
  ])
}

/** Says what is missing where the eyes and the focus are. */
export function sayMissing(form: HTMLFormElement, input: Input): void {
  const error = form.querySelector<HTMLElement>('.answer-error')
  if (!error) return
  error.textContent = input.missing
  error.hidden = false
  error.focus()
}

/** A new question begins at its legend, not at the first control: nothing may be skipped. */
export function focusQuestion(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('legend')?.focus()
}

/** Puts the feedback below what was answered, which is locked, and moves the focus there. */
export function showFeedback(
  after: HTMLElement,
  { next, retry }: { readonly next: string; readonly retry: boolean },
  { outcome }: Judgement,
  body: HTMLElement,
  settle: (chosen: 'next' | 'again') => void,
): void {
  const heading = outcomeHeading(outcome)
  const goOn = element('button', { type: 'button', className: 'button' }, [next])
  goOn.addEventListener('click', () => settle('next'))
  const again = element('button', { type: 'button', className: 'button quiet' }, [words.again])
  again.addEventListener('click', () => settle('again'))
  const buttons = retry && outcome !== 'right' ? [again, goOn] : [goOn]
  const section = element('section', { className: `feedback ${outcome}` }, [
    heading,
    body,
    element('p', { className: 'actions' }, buttons),
  ])
  after.after(section)
  heading.focus()
}

/** What was handed in stays to be seen and cannot be changed. */
export function lock(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('button[type=submit]')?.remove()
  form.querySelector<HTMLElement>('.answer-error')?.remove()
  for (const fieldset of form.querySelectorAll('fieldset')) fieldset.disabled = true
}
