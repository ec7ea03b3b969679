import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { treeOf } from '../../linter/index.ts'
import type { Document } from '../../linter/index.ts'
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

function hastOf(document: Document, rendering: Rendering): ReturnType<typeof toHast> {
  const words = renderWords(rendering.language)
  return toHast(treeOf(document), {
    handlers: handlersFor(rendering),
    unknownHandler: refuse as never,
    clobberPrefix: 'note-',
    footnoteLabel: words.footnotes,
    footnoteBackLabel: words.footnoteBack,
  })
}
