import type { Nodes } from 'mdast'
import { treeOf } from '../../linter/index.ts'
import type { Document } from '../../linter/index.ts'
import { unwrap } from './canonical-line.ts'
import { startRendering } from './context.ts'
import type { RenderContext } from './context.ts'
import { propsOf } from './handlers.ts'
import { plainTextOf } from './plain-text.ts'

/** What stands inside each `<Commitment id>` of a document, on one line, in the order of the text. */
export function commitmentTexts(document: Document, context: RenderContext): ReadonlyMap<string, string> {
  const rendering = startRendering(document.facts, context)
  const texts = new Map<string, string>()
  const walk = (node: Nodes): void => {
    if (!('children' in node)) return
    for (const child of node.children) {
      const isComponent = child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement'
      const id = isComponent && child.name === 'Commitment' ? (propsOf(child)['id'] ?? '') : ''
      // A promise that stands in two places is one promise.
      if (id !== '' && !texts.has(id)) {
        texts.set(id, unwrap(plainTextOf(child, rendering), document.facts.language).trim())
      }
      walk(child)
    }
  }
  walk(treeOf(document))
  return texts
}
