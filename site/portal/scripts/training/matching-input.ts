import type { ShownChoice } from '../../../training/model.ts'
import { builtHtml } from '../built-html.ts'
import { element } from '../../../scripts/element.ts'
import type { BareInput } from './inputs.ts'
import { words } from './words.ts'

/** A row for each thing given, with a list to choose what fits. */
export function matchingInput(rows: readonly string[], choices: readonly ShownChoice[]): BareInput {
  const texts = choices.map(({ html }) => builtHtml('span', html).textContent)
  const selects = rows.map(() => {
    const options = choices.map(({ id }, index) => element('option', { value: id }, [texts[index] ?? '']))
    return element('select', {}, [element('option', { value: '-' }, [words.choose]), ...options])
  })
  const lines = rows.map((html, index) =>
    element('label', { className: 'match' }, [builtHtml('span', html), selects[index] as HTMLSelectElement]),
  )
  return {
    element: element('div', { className: 'matching' }, lines),
    read: () => selects.map(({ value }) => value).join(''),
    focus: () => selects.find(({ value }) => value === '-')?.focus(),
  }
}
