import { element } from '../../../scripts/element.ts'

/** A line that tells changes to those who do not see them as well; it stays while what is around it is drawn anew. */
export interface LiveLine {
  readonly node: HTMLElement
  say(text: string): void
}

/** Makes an empty line. */
export function liveLine(): LiveLine {
  const node = element('p', { className: 'live-line', role: 'status' })
  return { node, say: (text) => (node.textContent = text) }
}

/** A button that does something. */
export function button(text: string, act: () => void, className = 'button'): HTMLButtonElement {
  const made = element('button', { type: 'button', className }, [text])
  made.addEventListener('click', act)
  return made
}

/** Moves the focus to something that is no control, such as the heading of the next step. */
export function focusOn(target: HTMLElement | null | undefined): void {
  if (!target) return
  if (!target.matches('a, button, input, textarea, select, summary')) target.tabIndex = -1
  target.focus()
}
