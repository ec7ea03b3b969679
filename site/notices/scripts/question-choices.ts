import { element } from '../../scripts/element.ts'

// What scripts add to a frozen text carries this mark, so that the words of a saved page can still be verified.
const mark = 'added'

/** Makes an added element one that the verification of a saved page leaves out. */
export function added<E extends HTMLElement>(made: E): E {
  made.dataset[mark] = ''
  return made
}

/** The questions of the page's article: those that have an answer, or those of a survey, which have none. */
export function questionsOf(kind: 'answered' | 'survey'): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('article .question')].filter(
    (question) => (question.querySelector('details.answer') !== null) === (kind === 'answered'),
  )
}

/** Puts a box before each choice of a question; the words stay where they are. Empty where there are no choices. */
export function boxesOf(question: HTMLElement, several: boolean): HTMLInputElement[] {
  nameByItsText(question)
  return [...question.querySelectorAll<HTMLLIElement>('.choices > li')].map((choice, index) => {
    const box = element('input', {
      type: several ? 'checkbox' : 'radio',
      name: question.id,
      value: String(index + 1),
      autocomplete: 'off',
    })
    const text = element('span', {}, [...choice.childNodes])
    choice.append(element('label', { className: 'check' }, [box, text]))
    return box
  })
}

/** A group is announced by its question, not as “question” like every other. */
export function nameByItsText(question: HTMLElement): void {
  const text = question.querySelector<HTMLElement>('p')
  if (!text) return
  text.id ||= `${question.id}-text`
  question.setAttribute('aria-labelledby', text.id)
}

/** The words of a question. */
export function textOfQuestion(question: HTMLElement): string {
  return question.querySelector('p')?.textContent.trim() ?? ''
}
