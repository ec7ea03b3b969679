import type { Element, Root as HastRoot } from 'hast'
import type { Root, RootContent } from 'mdast'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { treeOf } from '../../linter/index.ts'
import type { Document, Facts } from '../../linter/index.ts'
import { startRendering } from './context.ts'
import type { RenderContext, Rendering } from './context.ts'
import { handlersFor, refuse } from './handlers.ts'
import { contentsOf } from './headings.ts'
import type { ContentsItem } from './headings.ts'
import { renderWords } from './words.ts'

/** A document as it is shown. */
export interface RenderedDocument {
  readonly html: string
  readonly contents: readonly ContentsItem[]
}

/**
 * Turns the body of a document into HTML. Nothing authored is evaluated: the tree becomes elements, one renderer per
 * component. Throws for a document that the lint refused.
 */
export function renderDocument(document: Document, context: RenderContext): RenderedDocument {
  const rendering = startRendering(document.facts, context)
  return { html: toHtml(hastOf(document, rendering)), contents: contentsOf(rendering) }
}

/**
 * Turns some blocks of a tree into HTML, for pages that show its parts in places of their own. A lone paragraph gives
 * what it holds, so that it can stand in a label.
 */
export function renderBlocks(
  blocks: readonly RootContent[],
  { facts, tree }: BlockSource,
  context: RenderContext,
): string {
  const definitions = tree.children.filter(({ type }) => type === 'definition')
  const root: Root = { type: 'root', children: [...blocks, ...definitions] }
  const rendered = hastFrom(root, startRendering(facts, { ...context, lawCards: 'left-out' })) as HastRoot
  const shown = rendered.children.filter((child): child is Element => child.type === 'element')
  const [only, ...more] = shown
  const alone = only && more.length === 0 && only.tagName === 'p'
  return toHtml(alone ? only.children : rendered.children).trim()
}

/** The file that the blocks are taken from; links are resolved from there. */
interface BlockSource {
  readonly facts: Facts
  readonly tree: Root
}

function hastOf(document: Document, rendering: Rendering): ReturnType<typeof toHast> {
  return hastFrom(treeOf(document), rendering)
}

function hastFrom(tree: Root, rendering: Rendering): ReturnType<typeof toHast> {
  const words = renderWords(rendering.language)
  return toHast(tree, {
    handlers: handlersFor(rendering),
    unknownHandler: refuse as never,
    clobberPrefix: 'note-',
    footnoteLabel: words.footnotes,
    footnoteBackLabel: words.footnoteBack,
  })
}
