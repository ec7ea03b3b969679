import { element } from '../../../scripts/element.ts'
import { recordsFile } from './records-file.ts'
import { storeKeys } from './store.ts'
import type { Kept } from './store.ts'
import { words } from './words.ts'

/** The line that says whether progress is kept. */
export interface SaveLine {
  readonly element: HTMLElement
  /** Says what became of the last write; what could not be kept can be downloaded. */
  kept(kept: Kept, text: string, course: string): void
  /** Says something beside it. */
  say(text: string): void
}

/** Makes the line; screen readers hear it when it changes. */
export function saveLine(): SaveLine {
  const state = element('span')
  const more = element('span', { className: 'muted' })
  const line = element('p', { className: 'save-line', role: 'status' }, [state, ' ', more])
  let unsaved: { text: string; course: string } | undefined
  const button = element('button', { type: 'button', className: 'button quiet', hidden: true }, [
    words.saveFile,
  ])
  button.addEventListener('click', () => {
    if (!unsaved) return
    const records = new Map([[storeKeys.course(unsaved.course), unsaved.text]])
    download(
      `policypress-${unsaved.course}.json`,
      recordsFile(records, new Date().toISOString()),
      'application/json',
    )
  })
  // Leaving would lose what the browser would not keep; only then it is worth a question.
  addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault()
  })
  const whole = element('div', { className: 'save' }, [line, button])
  return {
    element: whole,
    kept(kept, text, course) {
      const isKept = kept === 'kept'
      state.textContent = isKept ? words.saved : words.notSaved
      whole.dataset['kept'] = kept
      button.hidden = isKept
      unsaved = isKept ? undefined : { text, course }
    },
    say(text) {
      more.textContent = text
    },
  }
}

/** Hands a text to the reader as a file. */
export function download(name: string, text: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = element('a', { href: address, download: name, hidden: true })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
