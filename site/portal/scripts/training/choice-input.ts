import type { ShownChoice } from '../../../training/model.ts'
import { builtHtml } from '../built-html.ts'
import { element } from '../../../scripts/element.ts'
import type { BareInput } from './inputs.ts'

/** Radio buttons, or boxes where several may be right; nothing is chosen beforehand. */
export function choiceInput(name: string, choices: readonly ShownChoice[], several: boolean): BareInput {
  const boxes = choices.map(({ id }) =>
    element('input', { type: several ? 'checkbox' : 'radio', name: `answer-${name}`, value: id }),
  )
  const labels = choices.map(({ html }, index) =>
    element('label', { className: 'choice' }, [boxes[index] as HTMLInputElement, builtHtml('span', html)]),
  )
  return {
    element: element('div', { className: 'choices-input' }, labels),
    read: () =>
      boxes
        .filter(({ checked }) => checked)
        .map(({ value }) => value)
        .sort()
        .join(''),
    focus: () => boxes[0]?.focus(),
  }
}
