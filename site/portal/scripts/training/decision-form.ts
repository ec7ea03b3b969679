import { acknowledgementStatement } from '../../../training/acknowledgement.ts'
import type { ShownDocument } from '../../../training/model.ts'
import { element } from '../../../scripts/element.ts'
import { recordAcknowledgement } from './acknowledgements.ts'
import { pageLanguage, words } from './learner-words.ts'
import { button } from './live-line.ts'
import type { Kept } from './store.ts'

/** The sentence to decide on, and the two ways to decide. Nothing is chosen ahead. */
export function decisionForm(shown: ShownDocument, decided: (kept: Kept) => void): HTMLElement {
  const statement = acknowledgementStatement(shown, pageLanguage)
  const language = shown.language === 'en' ? 'en' : 'zh-CN'
  const decide = (decision: 'accepted' | 'declined', reason?: string): void => {
    const { id: document, version, hash } = shown
    const at = new Date().toISOString()
    const said = { statement, decision, ...(reason === undefined ? {} : { reason }) }
    decided(recordAcknowledgement({ document, language, version, hash, ...said, at }))
  }
  const refusal = refusalForm(`decline-${shown.id}`, (reason) => decide('declined', reason))
  const refuse = button(words.decline, () => {
    refusal.hidden = !refusal.hidden
    refuse.setAttribute('aria-expanded', String(!refusal.hidden))
    if (!refusal.hidden) refusal.querySelector('textarea')?.focus()
  })
  refuse.setAttribute('aria-expanded', 'false')
  refusal.addEventListener('reset', () => {
    refusal.hidden = true
    refuse.setAttribute('aria-expanded', 'false')
    refuse.focus()
  })
  const confirm = button(words.confirm, () => decide('accepted'), 'button primary')
  // Several documents stand on one page, so each button says of which.
  confirm.setAttribute('aria-describedby', `statement-${shown.id}`)
  return element('div', { className: 'decision' }, [
    element('p', { className: 'statement', id: `statement-${shown.id}` }, [statement]),
    element('p', { className: 'button-row' }, [confirm, refuse]),
    refusal,
  ])
}

function refusalForm(id: string, send: (reason: string) => void): HTMLFormElement {
  const text = element('textarea', { id, rows: 4, maxLength: 1000, required: true })
  text.setAttribute('aria-describedby', `${id}-hint ${id}-error`)
  const error = element('p', { className: 'error', id: `${id}-error`, role: 'alert' })
  const cancel = element('button', { type: 'reset', className: 'button' }, [words.cancel])
  const form = element('form', { className: 'refusal', hidden: true, noValidate: true }, [
    element('label', { htmlFor: id }, [words.reason]),
    element('p', { className: 'muted small', id: `${id}-hint` }, [words.reasonHint]),
    text,
    error,
    element('p', { className: 'button-row' }, [
      element('button', { type: 'submit', className: 'button' }, [words.declineSend]),
      cancel,
    ]),
  ])
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const reason = text.value.trim()
    if (reason !== '') {
      send(reason)
      return
    }
    error.textContent = words.reasonMissing
    text.setAttribute('aria-invalid', 'true')
    text.focus()
  })
  return form
}
