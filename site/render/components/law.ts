import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ComponentRenderer } from '../component.ts'
import type { Rendering } from '../context.ts'
import { articleLabel, lawLabel, splitLawRef } from '../law-label.ts'
import { renderWords } from '../words.ts'

/** `<Law ref>`: a citation as people write it, linked to the article; its paraphrase shows on hover and on focus. */
export const law: ComponentRenderer = {
  name: 'Law',
  inline: true,
  html(props, _children, rendering) {
    const ref = props['ref'] ?? ''
    const [code, article] = splitLawRef(ref)
    const label = lawLabel(ref, rendering.workspace, rendering.language)
    const shown = unbroken(label, articleLabel(article, rendering.language))
    const paraphrase = rendering.workspace.laws.get(code)?.articles.get(article)?.paraphrase[
      rendering.language
    ]
    const href = rendering.addresses.article(code, article)
    if (!paraphrase || rendering.lawCards === 'left-out')
      return h('span', { className: 'law' }, href ? h('a', { href }, shown) : shown)
    rendering.cards++
    const id = `law-card-${rendering.cards}`
    // Without a page of its own the citation must still take focus, or keyboards could not reach the paraphrase.
    const cited = href
      ? h('a', { href, ariaDescribedBy: [id] }, shown)
      : h('span', { tabIndex: 0, ariaDescribedBy: [id] }, shown)
    return h('span', { className: 'law' }, [cited, card(id, label, paraphrase, rendering)])
  },
  text: (props, _children, rendering) =>
    lawLabel(props['ref'] ?? '', rendering.workspace, rendering.language),
}

/** 第22条 stays on one line, however long the name of the law before it. */
function unbroken(label: string, place: string): ElementContent[] {
  const name: ElementContent = { type: 'text', value: label.slice(0, label.length - place.length) }
  return place === '' ? [name] : [name, h('span', { className: 'law-place' }, place)]
}

function card(id: string, label: string, paraphrase: string, rendering: Rendering): Element {
  return h('span', { className: 'law-card', role: 'tooltip', id }, [
    h('span', { className: 'law-card-title' }, label),
    h('span', { className: 'law-card-text' }, paraphrase),
    h('span', { className: 'law-card-note' }, renderWords(rendering.language).paraphrase),
  ])
}
