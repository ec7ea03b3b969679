import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { ParseFailure, Parser } from './parser.ts'
import { placeLiterals } from './place-literals.ts'
import { pointSpan, shiftOffsets } from './positions.ts'

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()
const mdxMarkdown = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()

/** The reference parser: slower, in JavaScript, independent of the native binding. */
export const remarkParser: Parser = {
  name: 'remark',
  parse(text, start, mdx) {
    try {
      const tree: Root = (mdx ? mdxMarkdown : markdown).parse(text.slice(start))
      return { tree: shiftOffsets(placeLiterals(tree, text.slice(start)), start) }
    } catch (error) {
      return { failed: failureOf(error, text, start) }
    }
  },
}

function failureOf(error: unknown, text: string, start: number): ParseFailure {
  const { reason, place } = error as { reason?: string; place?: Placed }
  const point = place?.start ?? place
  return { reason: reason ?? String(error), span: pointSpan(text, start + (point?.offset ?? 0)) }
}

/** A VFileMessage points at a point or at a position. */
interface Placed {
  readonly offset?: number
  readonly start?: { readonly offset?: number }
}
