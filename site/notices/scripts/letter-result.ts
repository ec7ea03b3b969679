import type { LetterWords } from '../messages/forms-letter.ts'
import type { Letter } from '../models/letter.ts'
import { element } from '../../scripts/element.ts'
import { mailLink } from './letter-mail.ts'

/** Where a letter goes and what its file is called. */
export interface Sending {
  readonly email: string
  /** Name of the file without its ending. */
  readonly file: string
  /** Something to know before it is sent by e-mail. */
  readonly warning?: string
}

/** A finished letter with its ways out: e-mail, paper, a file, the clipboard. None of them is a request of this page. */
export interface LetterResult {
  /** Shows a letter; the second time it replaces the first. */
  show(letter: Letter, sending: Sending): void
  /** Moves the reader to it. */
  focus(): void
}

/** Builds the place of the result in an element that the page keeps for it. */
export function letterResult(place: HTMLElement, words: LetterWords): LetterResult {
  const heading = element('h3', { textContent: words.result, tabIndex: -1 })
  const paper = element('pre', { className: 'letter-paper', tabIndex: 0 })
  const hint = element('p', { className: 'hint' })
  const status = element('p', { className: 'hint' })
  status.setAttribute('role', 'status')
  paper.setAttribute('aria-label', words.result)
  paper.setAttribute('role', 'group')
  const mail = element('a', { className: 'button', textContent: words.mail })
  const download = element('a', { className: 'button quiet', textContent: words.download })
  const print = button(words.print, printLetter)
  const copy = button(words.copy, () => void copyLetter())
  const actions = element('p', { className: 'actions' })
  actions.append(mail, print, download, copy)
  const result = element('div', { className: 'letter-result', hidden: true })
  result.append(heading, element('p', { textContent: words.resultLead }), paper, actions, hint, status)
  place.append(result)

  let pasted = false
  mail.addEventListener('click', () => {
    if (pasted) void copyLetter()
  })

  async function copyLetter(): Promise<void> {
    try {
      await navigator.clipboard.writeText(paper.textContent)
      status.textContent = words.copied
    } catch {
      getSelection()?.selectAllChildren(paper)
      status.textContent = words.notCopied
    }
  }

  return {
    show(letter, { email, file, warning = '' }) {
      const link = mailLink(email, letter, words.mailPaste)
      pasted = link.pasted
      paper.textContent = letter.body
      mail.href = link.href
      URL.revokeObjectURL(download.href)
      // The mark at the start tells an editor on Windows that the text is UTF-8.
      download.href = URL.createObjectURL(new Blob(['\ufeff', letter.body.replaceAll('\n', '\r\n')]))
      download.download = `${file}.txt`
      const where = email ? words.mailTo(email) : words.mailOpen
      hint.textContent = [where, link.pasted ? words.mailLong : '', warning].filter(Boolean).join(' · ')
      status.textContent = ''
      result.hidden = false
    },
    focus: () => heading.focus(),
  }
}

/** Prints the letter alone; the style of the page knows the mark. */
function printLetter(): void {
  const root = document.documentElement
  root.dataset['print'] = 'letter'
  addEventListener('afterprint', () => delete root.dataset['print'], { once: true })
  print()
}

function button(text: string, pressed: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', className: 'button quiet', textContent: text })
  made.addEventListener('click', pressed)
  return made
}
