import type { ShownDocument } from '../../../training/model.ts'
import { element } from '../../../scripts/element.ts'
import { decisionForm } from './decision-form.ts'
import type { DocumentStanding } from './document-standing.ts'
import { dayText, words } from './learner-words.ts'
import { button } from './live-line.ts'
import type { Kept } from './store.ts'

/** Where one stands with a document, and what can be decided on it; `again` says that a decision is needed anyway. */
export function documentPanel(
  shown: ShownDocument,
  standing: DocumentStanding,
  decided: (kept: Kept) => void,
  again = false,
): HTMLElement {
  const lines = standingLines(shown, standing).map((line) => element('p', {}, [line]))
  const panel = element('div', { className: 'document-panel' }, lines)
  panel.dataset['state'] = standing.state
  const isSettled = ['done', 'expiring', 'declined', 'not-asked'].includes(standing.state)
  if (!isSettled || again) panel.append(decisionForm(shown, decided))
  else if (standing.state !== 'not-asked') {
    const reopen = button(words.decideAgain, () => {
      const form = decisionForm(shown, decided)
      reopen.replaceWith(form)
      form.querySelector('button')?.focus()
    })
    panel.append(reopen)
  }
  return panel
}

function standingLines(shown: ShownDocument, { state, by, decision, earlier }: DocumentStanding): string[] {
  if (state === 'not-asked') return [words.notAsked]
  if (state === 'declined' && decision) {
    const { version, at, reason } = decision
    return [words.declinedOn(version, dayText(at)), ...(reason ? [words.declinedReason(reason)] : [])]
  }
  if (decision) {
    const { version, at, language, hash } = decision
    const isOther = version !== shown.version || (language === shown.language && hash !== shown.hash)
    const end = state === 'expired' ? words.expiredOn : words.validUntil
    return [
      words.acceptedOn(version, dayText(at)),
      ...(by ? [end(dayText(by))] : []),
      ...(isOther ? [words.changedSince(version)] : []),
    ]
  }
  return [
    ...(earlier ? [words.earlierMajor(earlier.version, dayText(earlier.at))] : []),
    state === 'overdue' ? words.overdueSince(dayText(by)) : by ? words.dueBy(dayText(by)) : words.open,
  ]
}
