import { h } from 'hastscript'
import type { ComponentRenderer } from '../component.ts'
import { renderWords } from '../words.ts'

/** `<Question id kind controls>`: a question of a lesson with its answers as a list, readable without any script. */
export const question: ComponentRenderer = {
  name: 'Question',
  inline: false,
  html: (props, children, rendering) =>
    h(
      'div',
      {
        className: 'question',
        id: props['id'],
        role: 'group',
        ariaLabel: renderWords(rendering.language).question,
      },
      children(),
    ),
  text: (_props, children) => children(),
}
