import { h } from 'hastscript'
import type { ComponentRenderer } from '../component.ts'

/** `<Disclosure items>`: a mark for the lint. Readers see its text; which item asked for it is no matter of theirs. */
export const disclosure: ComponentRenderer = {
  name: 'Disclosure',
  inline: false,
  html: (_props, children) => h('div', { className: 'disclosure' }, children()),
  text: (_props, children) => children(),
}
