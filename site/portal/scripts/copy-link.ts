import { words } from './document-words.ts'

/** Copies the address of a section and says so in its place for a moment; the address bar takes it too. */
export async function copyLink(anchor: HTMLAnchorElement): Promise<void> {
  history.replaceState(null, '', anchor.hash)
  try {
    await navigator.clipboard.writeText(anchor.href)
  } catch {
    // Without permission the address bar alone has it.
    return
  }
  const said = document.createElement('span')
  said.className = 'copied'
  said.role = 'status'
  anchor.after(said)
  // A live region speaks what changes in it, so it stands there before it has words.
  requestAnimationFrame(() => (said.textContent = words.anchorCopied))
  setTimeout(() => said.remove(), shown)
}

const shown = 2500
