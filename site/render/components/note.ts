import { h } from 'hastscript'
import type { ComponentRenderer } from '../component.ts'
import { renderWords } from '../words.ts'

/** `<Note kind title>`: a call-out. Its kind stands in words too, never in colour alone. */
export const note: ComponentRenderer = {
  name: 'Note',
  inline: false,
  html(props, children, rendering) {
    const words = renderWords(rendering.language)
    const kind = Object.hasOwn(words.notes, props['kind'] ?? '') ? (props['kind'] ?? 'info') : 'info'
    const label = h('span', { className: 'note-kind' }, words.notes[kind] ?? '')
    const title = props['title'] ? [label, words.colon, props['title']] : [label]
    return h('div', { className: ['note', `note-${kind}`], role: 'note' }, [
      h('p', { className: 'note-title' }, title),
      ...children(),
    ])
  },
  text: (props, children) => [props['title'], children()].filter(Boolean).join('\n'),
}
