// Opens the search: the button in the header, Ctrl K or ⌘ K, and `/`. All else is fetched at the first use, the dialog
// itself from the search page.
import { slashOpens } from './search-slash.ts'

const pageBox = document.querySelector<HTMLInputElement>('[data-search-page] input[type="search"]')
const link = document.querySelector<HTMLAnchorElement>('[data-search-open]')
const address = link?.href ?? ''

if (link && !pageBox) link.replaceWith(asButton(link))

document.addEventListener('keydown', (event) => {
  if (!asksForSearch(event)) return
  event.preventDefault()
  open()
})

/** On the search page itself the box of the page is the search. */
function open(): void {
  if (pageBox) pageBox.focus()
  else void import('./search-dialog.ts').then(({ openDialog }) => openDialog(address))
}

/** Without script it is a link to the search page; what opens a dialog is a button. */
function asButton(from: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = from.className
  button.ariaHasPopup = 'dialog'
  button.setAttribute('aria-keyshortcuts', 'Control+K Meta+K')
  button.append(...from.childNodes)
  button.addEventListener('click', open)
  return button
}

function asksForSearch(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey || event.shiftKey) return false
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k'
  return event.key === '/' && !inField(event.target) && slashOpens()
}

function inField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
