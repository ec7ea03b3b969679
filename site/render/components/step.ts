import { h } from 'hastscript'
import type { ComponentRenderer } from '../component.ts'

/** `<Step id>`: what has happened by then in a scenario, and what one may do; the anchor that a choice leads to. */
export const step: ComponentRenderer = {
  name: 'Step',
  inline: false,
  html: (props, children) => h('div', { className: 'step', id: props['id'] }, children()),
  text: (_props, children) => children(),
}
