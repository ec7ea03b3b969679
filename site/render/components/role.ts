import { h } from 'hastscript'
import type { ComponentRenderer, Props } from '../component.ts'
import type { Rendering } from '../context.ts'

/** `<Role id>`: the title of a role. */
export const role: ComponentRenderer = {
  name: 'Role',
  inline: true,
  html: (props, _children, rendering) => h('span', { className: 'role' }, titleOf(props, rendering)),
  text: (props, _children, rendering) => titleOf(props, rendering),
}

function titleOf(props: Props, { workspace, language }: Rendering): string {
  const id = props['id'] ?? ''
  return workspace.roles.get(id)?.title[language] ?? `[${id}]`
}
