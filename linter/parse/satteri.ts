import type { Root } from 'mdast'
import { markdownToMdast, mdxToMdast } from 'satteri'
import { markdownFeatures } from './parser.ts'
import type { ParseFailure, Parser } from './parser.ts'
import { offsetOf, pointSpan, shiftOffsets } from './positions.ts'

/** The parser that Astro 7 renders with; native, so what is checked is what is shown. */
export const satteriParser: Parser = {
  name: 'satteri',
  parse(text, start, mdx) {
    const body = text.slice(start)
    try {
      const parse = mdx ? mdxToMdast : markdownToMdast
      return { tree: shiftOffsets(parse(body, { features: markdownFeatures }) as Root, start) }
    } catch (error) {
      return { failed: failureOf(error, text, start) }
    }
  },
}

/** Satteri puts line and column only into its message: `7:91: Unexpected … (mdx-jsx:unexpected-character)`. */
function failureOf(error: unknown, text: string, start: number): ParseFailure {
  const message = error instanceof Error ? error.message : String(error)
  const match = /^(\d+):(\d+)(?:-\d+:\d+)?: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message)
  if (!match) return { reason: message, span: pointSpan(text, start) }
  const offset = offsetOf(text.slice(start), Number(match[1]), Number(match[2]))
  return { reason: match[3] ?? message, span: pointSpan(text, start + offset) }
}
