import { element } from '../../../scripts/element.ts'
import { words } from './learner-words.ts'
import { button } from './live-line.ts'

/** A button that asks in place before it does what cannot be undone. */
export function guardedButton(text: string, question: string, act: () => void): HTMLElement {
  const ask = element('div', { className: 'question-before', hidden: true, role: 'group' })
  const opener = button(text, () => {
    ask.hidden = false
    ask.querySelector<HTMLButtonElement>('[data-cancel]')?.focus()
  })
  const cancel = button(words.cancel, () => {
    ask.hidden = true
    opener.focus()
  })
  cancel.dataset['cancel'] = ''
  ask.setAttribute('aria-label', question)
  ask.append(
    element('p', {}, [question]),
    element('p', { className: 'button-row' }, [button(words.sure, act), cancel]),
  )
  return element('div', { className: 'guarded' }, [opener, ask])
}
