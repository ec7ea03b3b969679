import { h } from 'hastscript'
import type { ComponentRenderer, Props } from '../component.ts'
import type { Rendering } from '../context.ts'

/** `<Record id>`: a proof of the control around it, by its title. */
export const record: ComponentRenderer = {
  name: 'Record',
  inline: true,
  html: (props, _children, rendering) => h('span', { className: 'record' }, titleOf(props, rendering)),
  text: (props, _children, rendering) => titleOf(props, rendering),
}

/** The block may list several controls, so all of them are asked; the one around comes first. */
function titleOf(props: Props, { workspace, control, language, facts }: Rendering): string {
  const id = props['id'] ?? ''
  const block = facts.controls.find(({ ids }) => control !== undefined && ids.includes(control))
  for (const candidate of block?.ids ?? []) {
    const found = workspace.controls.get(candidate)?.evidence.find((evidence) => evidence.id === id)
    if (found) return found.title[language]
  }
  return `[${id}]`
}
