import type { Heading, Nodes, Parents } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { treeOf } from '../../linter/index.ts'
import type { Document } from '../../linter/index.ts'
import { rendererOf } from './components/index.ts'
import { startRendering } from './context.ts'
import type { RenderContext, Rendering } from './context.ts'
import { propsOf } from './handlers.ts'
import { headingAnchor } from './headings.ts'

/** The text from one heading to the next, as a reader sees it. */
export interface TextSection {
  /** Where it begins on the page; `''` for what stands before the first heading. */
  readonly anchor: string
  /** Its heading and the one above it, outermost first. */
  readonly headings: readonly string[]
  readonly text: string
  /** Controls with a block in it, and laws cited in it. */
  readonly controls: readonly string[]
  readonly laws: readonly string[]
}

/**
 * The words of a document, cut at every heading that the contents of its page list; components are what they show.
 * Throws for a document that the lint refused.
 */
export function renderPlainText(document: Document, context: RenderContext): TextSection[] {
  const rendering = startRendering(document.facts, context)
  const sections: OpenSection[] = [open('', [])]
  for (const node of blocksOf(treeOf(document))) {
    const last = sections.at(-1)
    if (last === undefined) break
    const next = node.type === 'heading' ? sectionFrom(node, last, rendering) : undefined
    if (next) sections.push(next)
    else addBlock(node, last, rendering)
  }
  return sections
    .map(({ lines, ...section }) => ({ ...section, text: lines.filter(Boolean).join('\n') }))
    .filter(({ headings, text }) => headings.length > 0 || text !== '')
}

/** One node of a document as a reader sees it. */
export function plainTextOf(node: Nodes, rendering: Rendering): string {
  return textOf(node, rendering, open('', []))
}

/** The blocks of a document; what only marks a part of it is no block of its own. */
function blocksOf(parent: Parents): Nodes[] {
  return parent.children.flatMap((node) =>
    node.type === 'mdxJsxFlowElement' && marks.has(node.name ?? '') ? blocksOf(node as Parents) : [node],
  )
}

const marks = new Set(['Section', 'Disclosure', 'Commitment'])

/** What the contents of the page list begins a section; a heading that cannot be linked to is text like any other. */
function sectionFrom(heading: Heading, last: OpenSection, rendering: Rendering): OpenSection | undefined {
  const { anchor } = headingAnchor(heading.position?.start.offset ?? -1, rendering)
  if (anchor === undefined || heading.depth > 3) return undefined
  const above = heading.depth === 3 ? last.headings.slice(0, 1) : []
  return open(anchor, [...above, textOf(heading, rendering, last).trim()])
}

function addBlock(node: Nodes, section: OpenSection, rendering: Rendering): void {
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Control') addControl(node, section, rendering)
  section.lines.push(textOf(node, rendering, section).trim())
}

/** The marks that stand beside a block: each control by id and title. */
function addControl(node: MdxJsxFlowElement, section: OpenSection, rendering: Rendering): void {
  const { workspace, language } = rendering
  for (const id of (propsOf(node)['id'] ?? '').split(/\s+/).filter(Boolean)) {
    section.controls.push(id)
    section.lines.push(`${id} ${workspace.controls.get(id)?.title[language] ?? ''}`.trim())
  }
}

const blocks = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableRow',
  'blockquote',
  'code',
  'mdxJsxFlowElement',
])

function textOf(node: Nodes, rendering: Rendering, section: OpenSection): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'image') return node.alt ?? ''
  if (node.type === 'break') return '\n'
  const children = (): string =>
    'children' in node ? joined(node.children as Nodes[], rendering, section) : ''
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const props = propsOf(node)
    if (node.name === 'Law' && props['ref']) section.laws.push(props['ref'])
    return rendererOf(node.name ?? '', rendering)?.text(props, children, rendering) ?? ''
  }
  return children()
}

function joined(nodes: readonly Nodes[], rendering: Rendering, section: OpenSection): string {
  return nodes
    .map((node) => {
      const text = textOf(node, rendering, section)
      if (node.type === 'tableCell') return `${text.trim()} `
      return blocks.has(node.type) ? `${text.trim()}\n` : text
    })
    .join('')
    .trimEnd()
}

function open(anchor: string, headings: readonly string[]): OpenSection {
  return { anchor, headings, lines: [], controls: [], laws: [] }
}

interface OpenSection {
  readonly anchor: string
  readonly headings: readonly string[]
  readonly lines: string[]
  readonly controls: string[]
  readonly laws: string[]
}
