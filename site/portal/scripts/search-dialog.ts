import { watchBox } from './search-box.ts'
import { startEngine } from './search-engine.ts'
import { moveAmongLinks } from './search-keys.ts'
import { letSlashOpen, slashOpens } from './search-slash.ts'
import { resultsIn } from './search-view.ts'
import { readWords } from './search-words.ts'
import { addStyleSheet } from './style-sheet.ts'

let opening: Promise<HTMLDialogElement | undefined> | undefined

/**
 * Opens the dialog; focus goes to the box, and back to where it was when the dialog closes. The first time it is taken
 * from the search page, so that no other page carries it; where that cannot be had, the search page is opened.
 */
export async function openDialog(address: string): Promise<void> {
  const dialog = await (opening ??= fetchDialog(address))
  if (!dialog) {
    location.assign(address)
    return
  }
  if (dialog.open) return
  dialog.showModal()
  dialog.querySelector<HTMLInputElement>('input[type="search"]')?.select()
}

async function fetchDialog(address: string): Promise<HTMLDialogElement | undefined> {
  const response = await fetch(address).catch(() => undefined)
  if (!response?.ok) return undefined
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const dialog = page.querySelector<HTMLDialogElement>('[data-search-dialog]')
  if (!dialog) return undefined
  const styles = [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href'))
  await Promise.all(styles.map((href) => addStyleSheet(href ?? '')))
  document.body.append(dialog)
  prepare(dialog)
  return dialog
}

function prepare(dialog: HTMLDialogElement): void {
  const words = readWords()
  const engine = startEngine(words.language)
  const view = resultsIn(dialog, words)
  const box = dialog.querySelector<HTMLInputElement>('input[type="search"]')
  const all = dialog.querySelector<HTMLElement>('[data-search-all]')
  if (!box || !all) return
  const clear = watchBox(box, (query) => {
    if (query === '') view.clear()
    all.hidden = query === ''
    all
      .querySelector('a')
      ?.setAttribute('href', `${box.form?.action ?? ''}?${new URLSearchParams({ q: query })}`)
    void engine.ask(query, {}, (answer) => view.show(query, answer))
  })
  dialog.addEventListener('keydown', (event) => {
    // Escape clears first and closes then; one that drops a candidate of an input method does neither.
    if (event.key === 'Escape' && !event.isComposing && box.value !== '') {
      event.preventDefault()
      clear()
      box.focus()
    } else moveAmongLinks(event, box, dialog)
  })
  closeByPointer(dialog)
  offerSlash(dialog)
}

/** The button, a click beside the dialog, and a result: one on this same page would else stay covered. */
function closeByPointer(dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    if (target === dialog || target.closest('[data-search-close], [data-search-hits] a')) dialog.close()
  })
}

function offerSlash(dialog: HTMLDialogElement): void {
  const choice = dialog.querySelector<HTMLInputElement>('[data-search-slash]')
  if (!choice) return
  choice.checked = slashOpens()
  choice.addEventListener('change', () => letSlashOpen(choice.checked))
}
