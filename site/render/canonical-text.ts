import { createHash } from 'node:crypto'
import type { ListItem, Nodes, Parents, Root, Table, TableRow } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { textOf, treeOf } from '../../linter/index.ts'
import type { Document } from '../../linter/index.ts'
import { cellLine, closing, escape, keyOf, line, lineOf, paragraph, piecesOf } from './canonical-line.ts'
import type { Walk } from './canonical-line.ts'
import type { Props } from './component.ts'
import { rendererOf } from './components/index.ts'
import { controlAnchor, startRendering } from './context.ts'
import type { Addresses, RenderContext } from './context.ts'
import { propsOf, refuse } from './handlers.ts'
import { renderWords } from './words.ts'

/**
 * The text of a document as readers see it, version 1 of the form: a header, then one line a block. The same words give
 * the same bytes, however the source is wrapped and whatever site shows them; another word, value or link target gives
 * others. `tree` is for a caller that holds a filtered tree already. Throws for a document that the lint refused.
 */
export function canonicalText(document: Document, context: Context, tree: Root = treeOf(document)): string {
  const { id, language, data } = document.facts
  const version = textOf(data['version']) || textOf(data['translation-of-version'])
  const title = line([{ shown: textOf(data['title']) }], language)
  const head = ['policypress-text/1', `id: ${id}`, `language: ${language}`, `version: ${version}`]
  const body = canonicalLines(document, { ...context, addresses: neutralAddresses(context) }, tree)
  return `${[...head, `title: ${title}`, '', ...body].join('\n')}\n`.normalize('NFC')
}

/** The lines of that form below its header, one a block; their links lead where the addresses say. */
export function canonicalLines(
  document: Document,
  context: RenderContext,
  tree: Root = treeOf(document),
): string[] {
  const rendering = startRendering(document.facts, context)
  const walk: Walk = { rendering, urls: new Map(), notes: new Map(), cited: new Map() }
  collectDefinitions(tree, walk)
  return [...blocksOf(tree, walk), ...footnotes(walk)]
}

/** The hash that receipts, archives and prints name: SHA-256 of the canonical text, in hexadecimal. */
export function canonicalHash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Link targets without any site around them: a document is its id, whatever its address. */
function neutralAddresses({ workspace }: Context): Addresses {
  const none = (): undefined => undefined
  const document = (id: string, anchor?: string): string => (anchor ? `${id}#${anchor}` : id)
  const site = (path: string): string => {
    const [, id = '', anchor] = /^\/(?:en\/)?(?:documents|forms)\/([^/#]+)\/?(?:#(.*))?$/.exec(path) ?? []
    return workspace.documents.has(id) ? document(id, anchor) : path
  }
  return { document, site, control: none, article: none, parameter: none, term: none }
}

function collectDefinitions(node: Nodes, walk: Walk): void {
  if (node.type === 'definition' && !walk.urls.has(keyOf(node))) walk.urls.set(keyOf(node), node.url)
  if (node.type === 'footnoteDefinition' && !walk.notes.has(keyOf(node))) walk.notes.set(keyOf(node), node)
  if ('children' in node) for (const child of node.children) collectDefinitions(child, walk)
}

function blocksOf({ children }: Parents, walk: Walk): string[] {
  return children.flatMap((node) => blockLines(node, walk))
}

function blockLines(node: Nodes, walk: Walk): string[] {
  switch (node.type) {
    case 'definition':
    case 'footnoteDefinition':
      return []
    case 'paragraph':
      return paragraph(piecesOf(node, walk), walk)
    case 'heading':
      return [`${'#'.repeat(Math.max(2, node.depth))} ${lineOf(node, walk)}`]
    case 'code':
      // Its line ends are shown, so they are kept; a backslash of the text itself is doubled.
      return [`\`\`\` ${escape(node.value).replaceAll('\n', '\\n')}`]
    case 'thematicBreak':
      return ['---']
    case 'blockquote':
      return blocksOf(node, walk).map((text) => `> ${text}`)
    case 'list':
      return node.children.flatMap((item, index) =>
        itemLines(item, node.ordered ? `${(node.start ?? 1) + index}.` : '-', walk),
      )
    case 'table':
      return node.children.map((row) => rowLine(row, node, walk))
    case 'mdxJsxFlowElement':
      return componentLines(node, walk)
    default:
      return refuse(undefined, node)
  }
}

function itemLines(item: ListItem, mark: string, walk: Walk): string[] {
  const box = typeof item.checked === 'boolean' ? (item.checked ? ' ☑' : ' ☐') : ''
  const [first = '', ...rest] = blocksOf(item, walk)
  return [`${mark}${box} ${first}`.trimEnd(), ...rest.map((text) => `  ${text}`)]
}

/** As many cells as the head has: a page shows no others. */
function rowLine(row: TableRow, { children: [head] }: Table, walk: Walk): string {
  const cells = Array.from(head?.children ?? [], (_, index) => row.children[index])
  return `| ${cells.map((cell) => (cell ? lineOf(cell, walk) : '')).join(' | ')} |`
}

function componentLines(node: MdxJsxFlowElement, walk: Walk): string[] {
  const component = rendererOf(node.name ?? '', walk.rendering)
  if (!component) return refuse(undefined, { type: `component ${node.name ?? 'fragment'}` })
  const props = propsOf(node)
  const words = renderWords(walk.rendering.language)
  if (node.name === 'Control') return controlLines(node, props, walk)
  if (node.name === 'Note') {
    const kind = words.notes[props['kind'] ?? ''] ?? words.notes['info'] ?? ''
    const title = [{ shown: props['title'] ? `${kind}${words.colon}${props['title']}` : kind }]
    return [...paragraph(title, walk), ...blocksOf(node, walk)].map((text) => `> ${text}`)
  }
  const rows = component.rows?.(props, walk.rendering) ?? []
  if (rows.length > 0)
    return rows.map((cells) => `| ${cells.map((cell) => cellLine(cell, walk)).join(' | ')} |`)
  if (component.inline) return paragraph(piecesOf({ type: 'root', children: [node] }, walk), walk)
  const own = component.text(props, () => '', walk.rendering).split('\n')
  return [...own.flatMap((shown) => paragraph([{ shown }], walk)), ...blocksOf(node, walk)]
}

/**
 * The ids beside the block, then its text; a delegation names where it leads. The titles of controls belong to the
 * catalogue and not to the text: one site shows them, another may not.
 */
function controlLines(node: MdxJsxFlowElement, props: Props, walk: Walk): string[] {
  const { rendering } = walk
  const ids = (props['id'] ?? '').split(/\s+/).filter(Boolean)
  const marks = ids.map((id) => `§ ${line([{ shown: id }], rendering.facts.language)}`)
  const target = props['in'] && rendering.addresses.document(props['in'], controlAnchor(ids[0] ?? ''))
  if (target) {
    const shown = rendererOf('Control', rendering)?.text(props, () => '', rendering) ?? ''
    return [...marks, ...paragraph([{ mark: '[' }, { shown }, { mark: closing(target) }], walk)]
  }
  rendering.control = ids[0]
  const inside = blocksOf(node, walk)
  rendering.control = undefined
  return [...marks, ...inside]
}

/** In the order in which the text cites them; one that nothing cites is not shown. */
function footnotes(walk: Walk): string[] {
  const lines: string[] = []
  // A footnote may cite another: the map grows while it is read.
  for (const [key, number] of walk.cited) {
    const note = walk.notes.get(key)
    const [first = '', ...rest] = note ? blocksOf(note, walk) : []
    lines.push(`<note ${number}> ${first}`.trimEnd(), ...rest.map((text) => `  ${text}`))
  }
  return lines
}

/** What the form hangs on; addresses are no part of it. */
type Context = Omit<RenderContext, 'addresses'>
