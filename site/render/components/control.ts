import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ComponentRenderer, Props } from '../component.ts'
import { controlAnchor } from '../context.ts'
import type { Rendering } from '../context.ts'
import { renderWords } from '../words.ts'

/** `<Control id>`: the statement of how a document carries out a control, with the control's id as a mark in the margin. */
export const control: ComponentRenderer = {
  name: 'Control',
  inline: false,
  html(props, children, rendering) {
    const ids = idsOf(props)
    const [first = ''] = ids
    const body = props['in']
      ? [delegation(props['in'], first, rendering)]
      : within(first, rendering, children)
    return h(
      'div',
      {
        className: 'control',
        id: controlAnchor(first),
      },
      [
        h(
          'p',
          { className: 'control-marks' },
          ids.map((id) => mark(id, id === first, rendering)),
        ),
        h('div', { className: 'control-text' }, body),
      ],
    )
  },
  text(props, children, rendering) {
    const [first = ''] = idsOf(props)
    return props['in'] ? delegationText(props['in'], rendering) : within(first, rendering, children)
  },
}

function idsOf(props: Props): string[] {
  return (props['id'] ?? '').split(/\s+/).filter(Boolean)
}

/** Components inside ask which control they belong to; blocks never nest. */
function within<Result>(id: string, rendering: Rendering, children: () => Result): Result {
  rendering.control = id
  const result = children()
  rendering.control = undefined
  return result
}

function mark(id: string, first: boolean, rendering: Rendering): Element {
  const title = rendering.workspace.controls.get(id)?.title[rendering.language]
  const href = rendering.addresses.control(id)
  // In the margin the two stand below each other; the colon serves narrow screens, print and screen readers.
  const label = [h('span', id), ...(title ? titled(title, rendering) : [])]
  // The block itself carries the anchor of its first control; the others get one on their mark.
  const properties = { className: 'control-mark', ...(first ? {} : { id: controlAnchor(id) }) }
  return href ? h('a', { ...properties, href }, label) : h('span', properties, label)
}

function titled(title: string, rendering: Rendering): Element[] {
  const separator = renderWords(rendering.language).colon
  return [
    h('span', { className: 'control-separator' }, separator),
    h('span', { className: 'control-title' }, title),
  ]
}

function delegation(documentId: string, id: string, rendering: Rendering): Element {
  const [before, after] = renderWords(rendering.language).delegated
  const href = rendering.addresses.document(documentId, controlAnchor(id))
  const title = titleOf(documentId, rendering)
  return h('p', { className: 'control-delegated' }, [before, href ? h('a', { href }, title) : title, after])
}

function delegationText(documentId: string, rendering: Rendering): string {
  const [before, after] = renderWords(rendering.language).delegated
  return `${before}${titleOf(documentId, rendering)}${after}`
}

function titleOf(documentId: string, { workspace, language }: Rendering): string {
  const facts = workspace.translations.get(documentId)?.get(language) ?? workspace.documents.get(documentId)
  const title = facts?.data['title']
  if (typeof title !== 'string') return documentId
  return facts?.language === 'en' ? title : `《${title}》`
}
