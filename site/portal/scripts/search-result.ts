import { excerpt, marked } from '../../search/browser.ts'
import type { DocumentHit, Fragment, Segment } from '../../search/browser.ts'
import type { SearchWords } from '../models/search-words.ts'

/** One document found, with links to its sections; all text is set as text, so nothing in it can act as markup. */
export function resultItem(
  { sections }: DocumentHit,
  wordings: readonly string[],
  words: SearchWords,
): HTMLLIElement {
  const item = element('li', 'search-hit')
  const [first] = sections
  if (!first) return item
  item.append(headOf(first, wordings, words))
  const top = sections.find(({ headings }) => headings.length === 0)
  if (top) item.append(excerptOf(top, wordings))
  const below = sections.filter(({ headings }) => headings.length > 0)
  if (below.length > 0) item.append(listOf(below, wordings))
  return item
}

function headOf(fragment: Fragment, wordings: readonly string[], words: SearchWords): HTMLElement {
  const head = element('p', 'search-title')
  const link = linkTo(fragment, fragment.headings.length === 0 ? fragment.anchor : '')
  link.append(...nodesOf(marked(fragment.title, wordings)))
  const type = element('span', 'chip')
  type.append(words.types[fragment.type] ?? fragment.type)
  head.append(link, ' ', type)
  const state = words.statuses[fragment.status] ?? ''
  if (state !== '') {
    const chip = element('span', `state state-${fragment.status}`)
    chip.append(state)
    head.append(' ', chip)
  }
  return head
}

function listOf(sections: readonly Fragment[], wordings: readonly string[]): HTMLElement {
  const list = element('ul', 'search-sections')
  for (const section of sections) {
    const item = element('li')
    const link = linkTo(section, section.anchor)
    link.append(...nodesOf(marked(section.headings.join(' › '), wordings)))
    item.append(link, excerptOf(section, wordings))
    list.append(item)
  }
  return list
}

function excerptOf({ body, lang }: Fragment, wordings: readonly string[]): HTMLElement {
  const text = element('p', 'search-excerpt')
  text.lang = lang
  text.append(...nodesOf(excerpt(body, wordings)))
  return text
}

/** Links lead to the section; each says in which language it is. */
function linkTo({ url, lang }: Fragment, anchor: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = anchor === '' ? url : `${url}#${anchor}`
  link.lang = lang
  link.hreflang = lang
  return link
}

function nodesOf(segments: readonly Segment[]): Node[] {
  return segments.map(({ text, hit }) => {
    if (!hit) return document.createTextNode(text)
    const mark = element('mark')
    mark.textContent = text
    return mark
  })
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  return made
}
