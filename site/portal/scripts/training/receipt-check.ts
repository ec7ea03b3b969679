import { receiptId } from '../../../training/receipt.ts'
import { element } from '../../../scripts/element.ts'
import { certificate } from './certificate.ts'
import type { Titles } from './certificate.ts'
import { words } from './learner-words.ts'
import { largestReceipt, readReceipt } from './receipt-text.ts'

/** The receipt id that an address asks to check, from the code on a certificate. */
export function askedReceipt(hash: string): string | undefined {
  return /^#sha256=([0-9a-f]{64})$/.exec(hash)?.[1]
}

/** Checks a receipt file against an id; the file stays on the device. */
export function receiptCheck(asked: string, titles: Titles): HTMLElement {
  const file = element('input', { type: 'file', id: 'receipt-file', accept: '.json,application/json' })
  const answer = element('div', { className: 'check-answer', role: 'status' })
  const shown = element('div')
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? []
    if (!chosen) return
    void judge(chosen, asked).then(({ text, sheet }) => {
      answer.replaceChildren(element('p', { className: 'notice' }, [text]))
      shown.replaceChildren(...(sheet ? [sheet(titles), element('p', {}, [words.checkFull])] : []))
    })
  })
  return element('section', { className: 'receipt-check' }, [
    element('h2', {}, [words.check]),
    element('p', {}, [words.checkLead]),
    element('p', {}, [element('code', { className: 'hash' }, [asked])]),
    element('label', { htmlFor: 'receipt-file' }, [words.chooseFile]),
    file,
    answer,
    shown,
  ])
}

interface Answer {
  readonly text: string
  readonly sheet?: (titles: Titles) => HTMLElement
}

async function judge(file: File, asked: string): Promise<Answer> {
  if (file.size > largestReceipt) return { text: words.checkHuge }
  try {
    const receipt = readReceipt(await file.text())
    if (!receipt) return { text: words.checkWrong }
    if ((await receiptId(receipt)) !== receipt.id) return { text: words.checkChanged }
    const text = receipt.id === asked ? words.checkSame : words.checkOther
    return { text, sheet: (titles) => certificate(receipt, titles) }
  } catch {
    // A file that nests without end, or that went away while it was read.
    return { text: words.checkWrong }
  }
}
