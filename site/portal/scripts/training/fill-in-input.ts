import { mostTyped } from '../../../training/answers.ts'
import { element } from '../../../scripts/element.ts'
import type { BareInput } from './inputs.ts'
import { words } from './words.ts'

/** One line to type in. */
export function fillInInput(name: string): BareInput {
  const input = element('input', {
    ...{ type: 'text', id: `typed-${name}`, maxLength: mostTyped, autocomplete: 'off', spellcheck: false },
  })
  return {
    element: element('div', { className: 'fill-in' }, [
      element('label', { htmlFor: input.id }, [words.yourText]),
      input,
    ]),
    read: () => input.value.trim(),
    focus: () => input.focus(),
  }
}
