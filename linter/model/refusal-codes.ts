// Everything that is refused between the disk and the parser, but for what the guard refuses. Each code is a message id
// of the rule that words it; its data stands beside it. Characters are named (`U+202E`), never echoed.

/** Files that are not read (stage `file`, rule `readable-file`); hidden characters of a name are escaped. */
export const fileCodes = [
  'symlink', // { name }
  'not-a-file', // { name, kind }: kind = FIFO | socket | device | folder
  'unreadable', // { name, reason }: reason = the system's code, such as EACCES
  'bad-name', // { name, character }: a character that breaks addresses, terminals or other systems
  'name-not-utf8', // { name }
  'name-not-normalised', // { name }: not in Unicode form NFC
  'name-too-long', // { name, bytes, limit }
  'name-start', // { name, character }: begins with a hyphen or a space
  'name-end', // { name, character }: ends, before or after its extension, with a dot or a space
  'extension-capitals', // { name, expected }: `.MDX`, which would not be read at all
  'reserved-name', // { name, reserved }: CON, NUL … of Windows
  'name-collision', // { name, other }: one name but for capitals
  'too-deep', // { name, limit }: folders inside folders
] as const

/** Bytes and characters that are not what they seem (stage `encoding`, rule `encoding`). */
export const encodingCodes = [
  'not-utf8', // { byte, offset }: byte = 0xB8; offset counts bytes
  'wrong-encoding', // { encoding, offset }: encoding = the likely one
  'truncated', // { offset }: the file ends inside a character
  'binary', // { format }: gzip, ZIP, PDF …
  'byte-order-mark', // { character }
  'lone-carriage-return', // { character }
  'line-break', // { character }: breaks lines in some programs only
  'control-character', // { character }
  'bidi-control', // { character, name }: shows text in another order than that of the file
  'invisible', // { character, name }: has no width, so that two words look like one and the same
  'soft-hyphen', // { character }
  'tag-character', // { character }: an invisible copy of an ASCII letter
  'private-use', // { character }
  'noncharacter', // { character }
  'replacement-character', // { character }: an earlier conversion lost what stood here
  'variation-selector', // { character }
  'radical', // { character, expected }: looks like an ordinary character; expected = that one, as text
  'full-width', // { character, expected }: a letter or digit; expected = the ordinary one
  'mark-space', // { mark, character }: no ordinary space behind a mark of Markdown
  'full-width-mark', // { mark, expected }: a mark of Markdown
  'mixed-script', // { word, characters }: letters of another script inside a Latin word
  'combining-marks', // { count, limit }: marks in a row
  'not-normalised', // { characters, expected }: both as U+… lists; expected is the NFC form
] as const

/** Frontmatter and YAML that two programs may read differently, or not at all (stage `yaml`, rule `yaml-syntax`). */
export const yamlCodes = [
  // The fences of the frontmatter.
  'space-before-frontmatter', // {}
  'bad-fence', // { text }: a line that only some programs take for the fence
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
  'number-out-of-range', // { digits }: a number with more digits than any value needs
  'not-a-mapping', // { found }: found = list | text
  'empty', // {}
  'too-large', // { bytes, limit }
  'too-many-keys', // { count, limit }
  'too-many-items', // { count, limit }
  'too-deep', // { limit }
  'full-width-colon', // { key }: `title：` instead of `title: `
  // What cannot be read.
  'bad-indent', // {}
  'unclosed-quote', // { quote }: ' or "
  'unclosed-bracket', // { bracket }: [ or {
  'missing-comma', // {}
  'missing-colon', // { text }
  'missing-space', // { key }: after the colon
  'colon-in-value', // {}: a value with `: ` needs quotation marks
  'bad-escape', // { text }
  'unexpected-character', // { character }
  'unreadable', // { reason }: any other reason, in the parser's English
] as const

export type FileCode = (typeof fileCodes)[number]
export type EncodingCode = (typeof encodingCodes)[number]
export type YamlCode = (typeof yamlCodes)[number]
