import type { ShownChoice } from '../../../training/model.ts'
import { builtHtml } from '../built-html.ts'
import { element } from '../../../scripts/element.ts'
import type { BareInput } from './inputs.ts'
import { words } from './words.ts'

/** A list whose items move up and down by buttons, so that no drag is needed; each move is spoken. */
export function orderingInput(choices: readonly ShownChoice[]): BareInput {
  const list = element('ol', { className: 'ordering' })
  const spoken = element('p', { className: 'visually-hidden', role: 'status' })
  for (const choice of choices) list.append(itemOf(choice, list, spoken))
  update(list)
  return {
    element: element('div', {}, [list, spoken]),
    read: () =>
      itemsOf(list)
        .map((item) => item.dataset['letter'] ?? '')
        .join(''),
    focus: () => list.querySelector('button')?.focus(),
  }
}

function itemOf({ id, html }: ShownChoice, list: HTMLElement, spoken: HTMLElement): HTMLLIElement {
  const text = builtHtml('span', html, 'ordering-text')
  const item = element('li', {}, [text])
  item.dataset['letter'] = id
  const name = text.textContent
  const button = (label: string, sign: string, step: -1 | 1): HTMLButtonElement => {
    const made = element('button', { type: 'button', className: 'move', ariaLabel: label }, [sign])
    made.dataset['step'] = String(step)
    made.addEventListener('click', () => {
      move(item, step, list)
      spoken.textContent = words.movedTo(name, itemsOf(list).indexOf(item) + 1)
      // At an end the button is off, and focus would be lost with it.
      const other = made.disabled ? item.querySelector<HTMLButtonElement>('button:not([disabled])') : made
      other?.focus()
    })
    return made
  }
  item.append(
    element('span', { className: 'moves' }, [
      button(words.moveUp(name), '↑', -1),
      button(words.moveDown(name), '↓', 1),
    ]),
  )
  return item
}

function move(item: HTMLElement, step: -1 | 1, list: HTMLElement): void {
  const other = step < 0 ? item.previousElementSibling : item.nextElementSibling
  if (step < 0) other?.before(item)
  else other?.after(item)
  update(list)
}

function update(list: HTMLElement): void {
  const items = itemsOf(list)
  items.forEach((item, index) => {
    for (const button of item.querySelectorAll('button'))
      button.disabled = button.dataset['step'] === '-1' ? index === 0 : index === items.length - 1
  })
}

const itemsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(':scope > li')]
