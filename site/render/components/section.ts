import { h } from 'hastscript'
import type { ComponentRenderer } from '../component.ts'

/** `<Section id>`: a part with an address of its own. */
export const section: ComponentRenderer = {
  name: 'Section',
  inline: false,
  html: (props, children) => h('section', { id: props['id'] }, children()),
  text: (_props, children) => children(),
}
