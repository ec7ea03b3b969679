import type { Root } from 'mdast'
import type { Span } from '../model/place.ts'

/** Turns the body of a file into mdast. Two exist: satteri (what the site renders with) and remark (the reference). */
export interface Parser {
  readonly name: ParserName
  /**
   * Parses `text` from `start` on; positions of the tree are offsets into `text` itself.
   * Never throws for what an author wrote: a syntax error comes back as `failed`.
   */
  parse(text: string, start: number, mdx: boolean): Parsed
}

export type ParserName = 'satteri' | 'remark'

export type Parsed = { readonly tree: Root } | { readonly failed: ParseFailure }

/** Why a body could not be parsed; `reason` is the parser's own wording, shown as a detail behind ours. */
export interface ParseFailure {
  readonly reason: string
  readonly span: Span
}

/** GFM only: what is written is what is shown, no extension surprises an author (`10:30` stays a time). */
export const markdownFeatures = {
  gfm: true,
  frontmatter: false,
  math: false,
  headingAttributes: false,
  directive: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  smartPunctuation: false,
  rawHtml: false,
} as const
