import type { QuestionsWords } from '../messages/forms-questions.ts'
import { element } from '../../scripts/element.ts'
import { added, boxesOf, nameByItsText, textOfQuestion } from './question-choices.ts'

/** A question of a survey that can be answered. */
export interface Answerable {
  readonly question: HTMLElement
  readonly text: string
  /** What was answered, in words; `''` for nothing. */
  readonly answer: () => string
}

/** Gives a question what it is answered with: boxes, a score, or room for words. */
export function answerable(question: HTMLElement, words: QuestionsWords): Answerable {
  // The text is read first: afterwards the question holds what was added.
  const text = textOfQuestion(question)
  const kind = question.dataset['kind']
  if (kind === 'text') return { question, text, answer: addText(question) }
  if (kind === 'scale') return { question, text, answer: addScale(question, words) }
  const boxes = boxesOf(question, kind === 'multiple')
  const answer = (): string =>
    boxes
      .filter(({ checked }) => checked)
      .map(({ labels, value }) => labels?.[0]?.textContent.trim() ?? value)
      .join(' / ')
  return { question, text, answer }
}

function addText(question: HTMLElement): () => string {
  nameByItsText(question)
  const area = element('textarea', { rows: 4, maxLength: 2000, autocomplete: 'off' })
  area.setAttribute('aria-labelledby', question.getAttribute('aria-labelledby') ?? '')
  question.append(added(element('div', {}, [area])))
  return () => area.value.trim()
}

/** The lowest and the highest score are named; no score is one of the choices, so that a slip can be taken back. */
function addScale(question: HTMLElement, words: QuestionsWords): () => string {
  nameByItsText(question)
  const choice = (value: string, label: string): HTMLLabelElement =>
    element('label', { className: 'check' }, [
      element('input', { type: 'radio', name: question.id, value, autocomplete: 'off' }),
      element('span', { textContent: label }),
    ])
  const scores = [1, 2, 3, 4, 5].map((score) => choice(String(score), words.scale(score)))
  question.append(added(element('div', { className: 'scale' }, [...scores, choice('', words.noScore)])))
  return () => {
    const value = question.querySelector<HTMLInputElement>('.scale input:checked')?.value
    return value ? `${value} / 5` : ''
  }
}
