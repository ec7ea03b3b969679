import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ComponentRenderer } from '../component.ts'
import { termsOf } from '../glossary.ts'

/** `<Term id>`: a term of the glossary, in the author's words where there are any. */
export const term: ComponentRenderer = {
  name: 'Term',
  inline: true,
  html(props, children, rendering) {
    const id = props['id'] ?? ''
    const own = children()
    const name = termsOf(rendering.workspace).get(id)?.term[rendering.language] ?? `[${id}]`
    const shown: ElementContent[] = own.length > 0 ? own : [{ type: 'text', value: name }]
    const href = rendering.addresses.term(id)
    return href ? h('a', { className: 'term', href }, shown) : h('dfn', { className: 'term' }, shown)
  },
  text(props, children, rendering) {
    const id = props['id'] ?? ''
    return children() || (termsOf(rendering.workspace).get(id)?.term[rendering.language] ?? `[${id}]`)
  },
}
