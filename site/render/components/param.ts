import { h } from 'hastscript'
import type { ComponentRenderer, Props } from '../component.ts'
import type { Rendering } from '../context.ts'
import { parameterText } from '../parameter-text.ts'

/** `<Param id>`: the value of a parameter with its unit, linked to where it is defined. */
export const param: ComponentRenderer = {
  name: 'Param',
  inline: true,
  html(props, _children, rendering) {
    const href = rendering.addresses.parameter(props['id'] ?? '')
    const text = shown(props, rendering)
    // A number with its unit and a date stay on one line; a text wraps as any other.
    const number = typeof rendering.workspace.values.get(props['id'] ?? '')?.value === 'number'
    const className = number || isDate(text) ? ['param', 'quantity'] : ['param']
    return href ? h('a', { className, href }, text) : h('span', { className }, text)
  },
  text: (props, _children, rendering) => shown(props, rendering),
}

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text)

/** A parameter without a value shows its id: the lint has an error for it, and a gap would read as if nothing were missing. */
function shown(props: Props, { workspace, language }: Rendering): string {
  const id = props['id'] ?? ''
  return parameterText(id, workspace, language) ?? `[${id}]`
}
