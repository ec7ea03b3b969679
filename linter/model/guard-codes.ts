// What the guard refuses before any parser sees a text: a native parser can end the process on some of it.

/** Sizes and counts beyond those of any real policy (stage `limits`, rule `size-limits`). */
export const limitCodes = [
  'file-too-large', // { bytes, limit }
  'line-too-long', // { length, limit }
  'too-many-lines', // { count, limit }
  'deep-indent', // { columns, limit }
  'nested-containers', // { count, limit }: quotes and lists opened on one line
  'too-many-containers', // { count, limit }: quote and list marks in the file
  'punctuation-run', // { character, count, limit }
  'nested-brackets', // { character, count, limit }
  'too-many-brackets', // { character, count, limit }: also exclamation marks
  'too-many-tags', // { count, limit }
  'too-many-marks', // { count, limit }: * _ ~ [ ] ` <
  'dense-marks', // { cost, limit }: marks and lines in one paragraph, squared
  'too-many-pipes', // { count, limit }
  'too-many-addresses', // { count, limit }: bare ones that become links
  'large-tables', // { cells, limit }
  'too-many-underlines', // { count, limit }: headings underlined with = or -
] as const

/** What may not stand in MDX outside code (stage `construct`, rule `safe-mdx`), refused before a parser sees it. */
export const constructCodes = [
  'expression', // { text }: {…}
  'closing-brace', // {}: a lone }
  'comment', // {}: <!-- … --> or {/* … */}
  'esm', // { text }: a line that begins as import or export
  'html-tag', // { name }
  'fragment', // {}
  'component-name', // { name }: not of the form Name
  'unclosed-tag', // { name }: the tag does not end on its line
  'long-tag', // { name, length, limit }
  'markup-in-value', // { name }: < > { or } in the value of a prop
  'autolink', // { text }: <https://…>, which MDX takes for a tag
  'less-than', // { text }: a < that opens nothing
  'fence-meta', // { meta }: words behind the language of a code block
] as const

export type LimitCode = (typeof limitCodes)[number]
export type ConstructCode = (typeof constructCodes)[number]
