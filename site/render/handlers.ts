import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Heading, Image, ImageReference, Link, LinkReference, ListItem, Nodes, Table } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { defaultHandlers } from 'mdast-util-to-hast'
import type { Handlers, State } from 'mdast-util-to-hast'
import { rendererOf } from './components/index.ts'
import type { Props } from './component.ts'
import type { Rendering } from './context.ts'
import { headingAnchor } from './headings.ts'
import { resolveLink } from './link.ts'
import { renderWords } from './words.ts'

/** How each kind of node becomes HTML, where the default is not enough; everything that could carry code is refused. */
export function handlersFor(rendering: Rendering): Handlers {
  const jsx = (state: State, node: JsxElement): ElementContent => showComponent(state, node, rendering)
  return {
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
    ...{ mdxjsEsm: refuse, mdxFlowExpression: refuse, mdxTextExpression: refuse, html: refuse },
    heading: (state: State, node: Heading) => showHeading(state, node, rendering),
    link: (state: State, node: Link) => showLink(state.all(node), node.url, rendering),
    linkReference: (state: State, node: LinkReference) =>
      showLink(state.all(node), definedUrl(state, node.identifier), rendering),
    image: (_state: State, node: Image) => showImage(node.alt),
    imageReference: (_state: State, node: ImageReference) => showImage(node.alt),
    table: (state: State, node: Table) => showTable(state, node, rendering),
    listItem: (state: State, node: ListItem, parent: Nodes) => showListItem(state, node, parent),
  } as Handlers
}

/** Refuses a node. The lint refused it before, so only a caller that skipped the lint ever sees this. */
export function refuse(_state: unknown, node: { readonly type: string }): never {
  throw new Error(`Unexpected ${node.type} in a document, expected text and components of the registry`)
}

function showComponent(state: State, node: JsxElement, rendering: Rendering): ElementContent {
  const component = rendererOf(node.name ?? '', rendering)
  if (!component) return refuse(state, { type: `component ${node.name ?? 'fragment'}` })
  const children = (): ElementContent[] => state.all(node)
  const shown = component.html(propsOf(node), children, rendering)
  const alone = component.inline && node.type === 'mdxJsxFlowElement'
  return alone ? h('p', shown) : shown
}

/** Plain strings only: a spread or an expression is code. */
export function propsOf(node: JsxElement): Props {
  const props: Record<string, string> = Object.create(null) as Record<string, string>
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return refuse(undefined, { type: 'spread attribute' })
    if (typeof attribute.value === 'object' && attribute.value)
      return refuse(undefined, { type: 'expression attribute' })
    props[attribute.name] = attribute.value ?? ''
  }
  return props
}

/** The title of the page is its only h1, so headings of a text start at h2. */
function showHeading(state: State, node: Heading, rendering: Rendering): Element {
  const { id, anchor } = headingAnchor(node.position?.start.offset ?? -1, rendering)
  const link = anchor
    ? [
        h(
          'a',
          { className: 'anchor', href: `#${anchor}`, ariaLabel: renderWords(rendering.language).anchor },
          '#',
        ),
      ]
    : []
  return h(`h${Math.max(2, node.depth)}`, { id }, [...state.all(node), ...link])
}

function showLink(children: ElementContent[], url: string | undefined, rendering: Rendering): Element {
  const href = url === undefined ? undefined : resolveLink(url, rendering)
  if (href === undefined) return h('span', { className: 'unlinked' }, children)
  const outside = href.startsWith('https:')
  return h('a', { href, ...(outside ? { className: 'external', rel: ['noreferrer'] } : {}) }, children)
}

function definedUrl(state: State, identifier: string): string | undefined {
  return state.definitionById.get(identifier.toUpperCase())?.url
}

/** Pictures are not published yet: what they show stands in their alternative text. */
function showImage(alt: string | null | undefined): Element {
  return h('span', { className: 'picture', role: 'img', ariaLabel: alt || '—' }, alt || '—')
}

/** Wide tables scroll in a box of their own, which keyboards can reach. */
function showTable(state: State, node: Table, rendering: Rendering): Element {
  const table = defaultHandlers.table(state, node)
  const label = renderWords(rendering.language).table
  return h('div', { className: 'table', role: 'group', tabIndex: 0, ariaLabel: label }, [
    withoutEmptyHeads(table),
  ])
}

/** A header cell without text announces nothing; it becomes an ordinary cell. */
function withoutEmptyHeads(element: Element): Element {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'th' && child.children.length === 0) child.tagName = 'td'
    else if (child.tagName === 'thead' || child.tagName === 'tr') withoutEmptyHeads(child)
  }
  return element
}

/** Task boxes are shown as signs: a disabled input has no label and nothing to do. */
function showListItem(state: State, node: ListItem, parent: Nodes): Element {
  const item = defaultHandlers.listItem(state, { ...node, checked: null }, parent as never)
  if (typeof node.checked !== 'boolean') return item
  const sign = h(
    'span',
    { className: 'task', role: 'img', ariaLabel: node.checked ? '✓' : '□' },
    node.checked ? '☑ ' : '☐ ',
  )
  const first = item.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'p',
  )
  ;(first ?? item).children.unshift(sign)
  item.properties['className'] = ['task-item']
  return item
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement
