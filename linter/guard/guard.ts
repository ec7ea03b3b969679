import type { Refusal } from '../model/document.ts'
import { findConstructs } from './constructs.ts'
import { findExcess } from './limits.ts'
import { linesOf } from './lines.ts'

/**
 * Judges a body before any parser sees it: sizes that hurt parsers, and in MDX everything that could run.
 * Linear in the text and independent of both parsers, whose tree is judged once more afterwards.
 */
export function guard(text: string, { mdx, bodyStart }: GuardOptions): Refusal[] {
  const lines = linesOf(text, bodyStart)
  const excess = findExcess(lines)
  // What is too large or too deep is not worth a second look, which would only repeat it in other words.
  return excess.length > 0 || !mdx ? excess : findConstructs(lines)
}

interface GuardOptions {
  readonly mdx: boolean
  /** Offset of the first character behind the frontmatter. */
  readonly bodyStart: number
}
