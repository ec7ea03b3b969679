import type { FootnoteDefinition, Nodes, Parents, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { ComponentSchema } from '../../schema/index.ts'

/** What decides about a body: the components, and what else is public. */
export interface PublicSurroundings {
  schemaOf(name: string): ComponentSchema | undefined
  isPublic(documentId: string): boolean
  leadsToPublic(url: string): boolean
}

/**
 * A copy of a body with what its page shows and nothing else: no addresses of what is internal, no titles, labels,
 * unused definitions, places of pictures, cells that a table has no column for. A node that is not named here is left
 * out. `kept` names the nodes that stayed.
 */
export function publicTree(
  tree: Root,
  around: PublicSurroundings,
): { readonly tree: Root; readonly kept: ReadonlySet<string> } {
  const walk: Walk = { around, urls: new Map(), notes: new Map(), cited: new Map(), kept: new Set() }
  collectDefinitions(tree, walk)
  const children = inside(tree, walk)
  // A footnote may cite another: the map grows while it is read.
  for (const [key, identifier] of walk.cited) {
    const note = walk.notes.get(key)
    if (note) children.push(copied(note, { identifier, children: inside(note, walk) }, walk))
  }
  return { tree: { type: 'root', children }, kept: walk.kept }
}

/** The name of a node among those that stayed, by its type, or its component, and where it begins. */
export function keyOfNode(type: string, offset: number): string {
  return `${type}@${offset}`
}

/** The props of a component that its schema marks public. */
export function publicProps(name: string, props: Props, around: PublicSurroundings): Props {
  const properties = new Map(Object.entries(around.schemaOf(name)?.properties ?? {}))
  return Object.fromEntries(
    Object.entries(props).filter(([prop]) => properties.get(prop)?.['x-public'] === true),
  )
}

function collectDefinitions(node: Nodes, walk: Walk): void {
  if (node.type === 'definition' && !walk.urls.has(keyOf(node))) walk.urls.set(keyOf(node), node.url)
  if (node.type === 'footnoteDefinition' && !walk.notes.has(keyOf(node))) walk.notes.set(keyOf(node), node)
  if ('children' in node) for (const child of node.children) collectDefinitions(child, walk)
}

function inside({ children }: Parents, walk: Walk): RootContent[] {
  return (children as RootContent[]).flatMap((child) => publicNodes(child, walk))
}

function publicNodes(node: RootContent, walk: Walk): RootContent[] {
  const keep = (fields: object = {}): RootContent[] => [copied(node, fields, walk)]
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return keep({ value: node.value })
    case 'break':
    case 'thematicBreak':
      return keep()
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'blockquote':
    case 'tableCell':
      return keep({ children: inside(node, walk) })
    case 'heading':
      return keep({ depth: node.depth, children: inside(node, walk) })
    case 'list':
      return keep({
        ...{ ordered: node.ordered ?? false, start: node.start ?? null, spread: node.spread ?? false },
        children: inside(node, walk),
      })
    case 'listItem':
      return keep({
        ...{ checked: node.checked ?? null, spread: node.spread ?? false },
        children: inside(node, walk),
      })
    case 'table':
      return keep({ align: node.align ?? [], children: rowsOf(node, walk) })
    case 'link':
      return linkNodes(node, node.url, walk)
    case 'linkReference':
      return linkNodes(node, walk.urls.get(keyOf(node)), walk)
    case 'image':
    case 'imageReference':
      return [copied({ ...node, type: 'image' }, { url: '', alt: node.alt ?? '' }, walk)]
    case 'footnoteReference':
      return keep({ identifier: citation(keyOf(node), walk) })
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentNodes(node, walk)
    default:
      return []
  }
}

/** A row shows as many cells as the head has. */
function rowsOf(table: RootContent & { type: 'table' }, walk: Walk): RootContent[] {
  const columns = table.children[0]?.children.length ?? 0
  return table.children.map((row) => {
    const shown = { ...row, children: row.children.slice(0, columns) }
    return copied(row, { children: inside(shown, walk) }, walk)
  })
}

/** A link into what the public cannot read leaves its words. */
function linkNodes(node: RootContent & Parents, url: string | undefined, walk: Walk): RootContent[] {
  const open = url !== undefined && (/^(?:https:|mailto:|#)/i.test(url) || walk.around.leadsToPublic(url))
  if (!open) return inside(node, walk)
  return [copied({ type: 'link', position: node.position }, { url, children: inside(node, walk) }, walk)]
}

/** One that no schema describes is left out, and so is a delegation to a document that is not public. */
function componentNodes(node: MdxJsxFlowElement | MdxJsxTextElement, walk: Walk): RootContent[] {
  const { name } = node
  const schema = name === null ? undefined : walk.around.schemaOf(name)
  const props = Object.fromEntries(
    node.attributes.flatMap((attribute): [string, string][] =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  )
  const delegate = name === 'Control' ? props['in'] : undefined
  if (!schema || name === null || (delegate !== undefined && !walk.around.isPublic(delegate))) return []
  const attributes = Object.entries(publicProps(name, props, walk.around)).map(([prop, value]) => ({
    ...{ type: 'mdxJsxAttribute', name: prop, value },
  }))
  walk.kept.add(keyOfNode(name, offsetOf(node)))
  return [copied(node, { name, attributes, children: inside(node, walk) }, walk)]
}

/** The label of a footnote is its author's; a page shows its number. */
function citation(key: string, { cited }: Walk): string {
  const number = cited.get(key) ?? String(cited.size + 1)
  cited.set(key, number)
  return number
}

/** A node with its type, the fields named and where it stands, by offsets, which the anchors of headings go by. */
function copied(node: Placed, fields: object, walk: Walk): RootContent {
  walk.kept.add(keyOfNode(node.type, offsetOf(node)))
  const { start, end } = node.position ?? {}
  const position = { start: { offset: start?.offset }, end: { offset: end?.offset } }
  return { type: node.type, ...fields, position } as unknown as RootContent
}

const offsetOf = (node: Placed): number => node.position?.start.offset ?? -1
const keyOf = (node: { readonly identifier: string }): string => node.identifier.toUpperCase()

type Placed = Pick<RootContent, 'type'> & { readonly position?: RootContent['position'] }
type Props = Readonly<Record<string, string>>

interface Walk {
  readonly around: PublicSurroundings
  readonly urls: Map<string, string>
  readonly notes: Map<string, FootnoteDefinition>
  readonly cited: Map<string, string>
  readonly kept: Set<string>
}
