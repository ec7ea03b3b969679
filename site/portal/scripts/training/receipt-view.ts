import type { ReceiptOutput } from '../../../../schema/index.ts'
import { element } from '../../../scripts/element.ts'
import { certificate } from './certificate.ts'
import type { Titles } from './certificate.ts'
import { words } from './learner-words.ts'
import { button } from './live-line.ts'
import { receiptFileName } from './receipt-text.ts'
import { download } from './save-line.ts'

/** A receipt with its certificate, to be kept and printed; on paper the certificate stands alone. */
export function receiptView(receipt: ReceiptOutput, titles: Titles): HTMLElement {
  const sheet = certificate(receipt, titles)
  return element('div', { className: 'receipt-view' }, [
    element('p', { className: 'button-row' }, [
      button(words.download, () => downloadReceipt(receipt)),
      button(words.print, () => print()),
    ]),
    sheet,
  ])
}

/** Saves the file of a receipt. */
export function downloadReceipt(receipt: ReceiptOutput): void {
  download(receiptFileName(receipt), `${JSON.stringify(receipt, null, 2)}\n`, 'application/json')
}
