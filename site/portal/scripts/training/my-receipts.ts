import type { ReceiptOutput } from '../../../../schema/index.ts'
import { element } from '../../../scripts/element.ts'
import type { Titles } from './certificate.ts'
import { dayText, words } from './learner-words.ts'
import { button } from './live-line.ts'
import { guardedButton } from './question-before.ts'
import { receiptView } from './receipt-view.ts'

/** The receipts that were issued here; one certificate is open at a time, so that paper shows one. */
export function myReceipts(
  receipts: readonly ReceiptOutput[],
  titles: Titles,
  remove: (id: string) => void,
): HTMLElement {
  if (receipts.length === 0) return element('p', {}, [words.receiptsNone])
  const list = element('ul', { className: 'my-list' })
  const closers: (() => void)[] = []
  for (const receipt of receipts.toReversed()) {
    const { course, issued, id } = receipt
    const host = element('div')
    const close = (): void => {
      host.replaceChildren()
      opener.textContent = words.openCertificate
      opener.setAttribute('aria-expanded', 'false')
    }
    const opener = button(words.openCertificate, () => {
      const isOpen = host.hasChildNodes()
      for (const closeOne of closers) closeOne()
      if (isOpen) return
      host.append(receiptView(receipt, titles))
      opener.textContent = words.closeCertificate
      opener.setAttribute('aria-expanded', 'true')
    })
    opener.setAttribute('aria-expanded', 'false')
    closers.push(close)
    list.append(
      element('li', {}, [
        element('h3', {}, [course ? (titles.get(course.id) ?? course.id) : words.certificate]),
        element('p', { className: 'muted small' }, [
          `${words.issuedOn} ${dayText(issued)} · ${id.slice(0, 8)}`,
        ]),
        element('div', { className: 'button-row' }, [
          opener,
          guardedButton(words.remove, words.removeAsk, () => remove(id)),
        ]),
        host,
      ]),
    )
  }
  return list
}
