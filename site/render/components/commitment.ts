import { h } from 'hastscript'
import type { ComponentRenderer } from '../component.ts'

/** `<Commitment id>`: a promise, with an address of its own so that whoever asks for it can be shown it. */
export const commitment: ComponentRenderer = {
  name: 'Commitment',
  inline: false,
  html: (props, children) =>
    h('div', { className: 'commitment', id: `commitment-${props['id'] ?? ''}` }, children()),
  text: (_props, children) => children(),
}
