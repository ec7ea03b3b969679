import type { Nodes, Parents } from 'mdast'
import { treeOf } from '../../linter/index.ts'
import type { Document } from '../../linter/index.ts'
import { components } from './components/index.ts'
import { startRendering } from './context.ts'
import type { RenderContext, Rendering } from './context.ts'
import { propsOf } from './handlers.ts'

/** A run of text below one heading, as a reader sees it. */
export interface TextSection {
  /** Id of the `<Section>` around it; absent before the first one. */
  readonly section?: string
  readonly heading: string
  readonly text: string
}

/** The words of a document section by section, components as what they show; headings stand apart from the text. */
export function renderPlainText(document: Document, context: RenderContext): TextSection[] {
  const rendering = startRendering(document.facts, context)
  const sections: { section?: string; heading: string; text: string }[] = [{ heading: '', text: '' }]
  for (const block of blocksOf(treeOf(document))) {
    if (block.node.type === 'heading' && block.node.depth <= 2) {
      sections.push({
        ...(block.section ? { section: block.section } : {}),
        heading: textOf(block.node, rendering),
        text: '',
      })
      continue
    }
    const last = sections.at(-1)
    if (last) last.text = [last.text, textOf(block.node, rendering)].filter(Boolean).join('\n')
  }
  return sections.filter(({ heading, text }) => heading !== '' || text !== '')
}

/** The blocks of a document, those of sections with the section's id. */
function blocksOf(parent: Parents, section?: string): { node: Nodes; section?: string }[] {
  return parent.children.flatMap((node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Section')
      return blocksOf(node as Parents, propsOf(node)['id'])
    return [{ node, ...(section ? { section } : {}) }]
  })
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

function textOf(node: Nodes, rendering: Rendering): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'image') return node.alt ?? ''
  if (node.type === 'break') return '\n'
  const children = (): string => ('children' in node ? joined(node.children as Nodes[], rendering) : '')
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return components.get(node.name ?? '')?.text(propsOf(node), children, rendering) ?? ''
  }
  return children()
}

function joined(nodes: readonly Nodes[], rendering: Rendering): string {
  return nodes
    .map((node) => {
      const text = textOf(node, rendering)
      if (node.type === 'tableCell') return `${text.trim()} `
      return blocks.has(node.type) ? `${text.trim()}\n` : text
    })
    .join('')
    .trimEnd()
}
