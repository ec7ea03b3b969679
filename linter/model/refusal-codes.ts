// Everything that is refused between the disk and the parser. Each code is a message id of the rule that words it;
// its data stands beside it. Characters are named (`U+202E`), never echoed.

/** Files that are not read (stage `file`, rule `readable-file`); names in data and path are shown with escapes. */
export const fileCodes = [
  'symlink', // { name }
  'not-a-file', // { name, kind }: kind = fifo | socket | device | folder | unknown
  'unreadable', // { name, reason }: reason = the system's code, such as EACCES
  'bad-name', // { name, character }: a character that breaks addresses, terminals or other systems
  'name-not-utf8', // { name }
  'name-too-long', // { name, bytes, limit }
  'name-start', // { name, character }: begins with a hyphen or a space
  'name-end', // { name, character }: ends, before or after its extension, with a dot or a space
  'reserved-name', // { name, reserved }: CON, NUL … of Windows
  'name-collision', // { name, other }: one name but for capitals or Unicode form
  'too-deep', // { name, depth, limit }: folders inside folders
  'outside', // { name }: the path leads out of the workspace
] as const

/** Bytes and characters that are not what they seem (stage `encoding`, rule `encoding`). */
export const encodingCodes = [
  'not-utf8', // { byte, offset, line }: byte = 0xB8
  'wrong-encoding', // { encoding, offset, line }: encoding = the likely one
  'truncated', // { offset, line }: the file ends inside a character
  'binary', // { format }: gzip, ZIP, PDF …
  'byte-order-mark', // { character }
  'lone-carriage-return', // { character }
  'line-break', // { character }: breaks lines in some programs only
  'control-character', // { character }
  'bidi-control', // { character }
  'zero-width', // { character }: has no width, so that two words look like one and the same
  'soft-hyphen', // { character }
  'tag-character', // { character }: an invisible copy of an ASCII letter
  'private-use', // { character }
  'noncharacter', // { character }
  'replacement-character', // { character }: an earlier conversion lost what stood here
  'variation-selector', // { character }
  'lookalike', // { character, expected }: a radical or compatibility form; expected = the ordinary character, as text
  'mixed-script', // { characters, script }: letters of another script inside a Latin word
  'combining-marks', // { count, limit }: marks in a row
  'not-normalised', // { characters, expected }: both as U+… lists; expected is the NFC form
] as const

/** Sizes and counts beyond those of any real policy, that slow a parser down or crash it (stage `limits`, rule `size-limits`). */
export const limitCodes = [
  'too-large', // { bytes, limit }
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
  'large-tables', // { cells, limit }
  'too-many-underlines', // { count, limit }: headings underlined with = or -
] as const

/** Frontmatter and YAML that two programs may read differently, or not at all (stage `yaml`, rule `yaml-syntax`). */
export const yamlCodes = [
  // The fences of the frontmatter.
  'space-before-frontmatter', // {}
  'bad-fence', // { text, expected }: a line that only some programs take for the fence
  'frontmatter-language', // { language }: TOML, JSON, JavaScript …
  'unclosed-frontmatter', // {}
  'second-frontmatter', // {}
  // What may not be used.
  'alias', // { name }
  'anchor', // { name }
  'tag', // { tag }
  'merge-key', // {}
  'directive', // { text }
  'several-documents', // {}
  'complex-key', // {}
  'key-not-text', // { key }: a key that YAML reads as number, true, false or null
  'forbidden-key', // { key }
  'duplicate-key', // { key, other }: other = the same, but for its Unicode form
  'empty-key', // {}
  'tab', // {}
  'unsafe-escape', // { character }: an escape sequence that stands for a character refused in text
  'number-out-of-range', // { value }
  'not-a-mapping', // { found }: found = sequence | scalar
  'empty', // {}
  'too-large-yaml', // { bytes, limit }
  'too-many-keys', // { count, limit }
  'too-deep', // { depth, limit }
  'full-width-colon', // { key }: `title：` instead of `title: `
  // What cannot be read.
  'bad-indent', // {}
  'unclosed-quote', // { quote }: ' or "
  'unclosed-bracket', // {}
  'missing-comma', // {}
  'missing-colon', // { text }
  'missing-space', // {}: after the colon
  'colon-in-value', // {}: a value with `: ` needs quotation marks
  'bad-escape', // { text }
  'unexpected-character', // { character }
  'unreadable-yaml', // { reason }: any other reason, in the parser's English
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
  'autolink', // { text }: <https://…>, which MDX takes for a tag
  'less-than', // { text }: a < that opens nothing
  'fence-meta', // { meta }: words behind the language of a code block
] as const

export type FileCode = (typeof fileCodes)[number]
export type EncodingCode = (typeof encodingCodes)[number]
export type LimitCode = (typeof limitCodes)[number]
export type YamlCode = (typeof yamlCodes)[number]
export type ConstructCode = (typeof constructCodes)[number]
