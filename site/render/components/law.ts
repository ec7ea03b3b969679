import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ComponentRenderer } from '../component.ts'
import type { Rendering } from '../context.ts'
import { lawLabel, splitLawRef } from '../law-label.ts'
import { renderWords } from '../words.ts'

/** `<Law ref>`: a citation as people write it, linked to the article; its paraphrase shows on hover and on focus. */
export const law: ComponentRenderer = {
  name: 'Law',
  inline: true,
  html(props, _children, rendering) {
    const ref = props['ref'] ?? ''
    const [code, article] = splitLawRef(ref)
    const label = lawLabel(ref, rendering.workspace, rendering.language)
    const paraphrase = rendering.workspace.laws.get(code)?.articles.get(article)?.paraphrase[
      rendering.language
    ]
    const href = rendering.addresses.article(code, article)
    if (!paraphrase) return h('span', { className: 'law' }, href ? h('a', { href }, label) : label)
    rendering.cards++
    const id = `law-card-${rendering.cards}`
    // Without a page of its own the citation must still take focus, or keyboards could not reach the paraphrase.
    const cited = href
      ? h('a', { href, ariaDescribedBy: [id] }, label)
      : h('span', { tabIndex: 0, ariaDescribedBy: [id] }, label)
    return h('span', { className: 'law' }, [cited, card(id, label, paraphrase, rendering)])
  },
  text: (props, _children, rendering) =>
    lawLabel(props['ref'] ?? '', rendering.workspace, rendering.language),
}

function card(id: string, label: string, paraphrase: string, rendering: Rendering): Element {
  return h('span', { className: 'law-card', role: 'tooltip', id }, [
    h('span', { className: 'law-card-title' }, label),
    h('span', { className: 'law-card-text' }, paraphrase),
    h('span', { className: 'law-card-note' }, renderWords(rendering.language).paraphrase),
  ])
}
