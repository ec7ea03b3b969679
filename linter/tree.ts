import type { Root } from 'mdast'
import type { Document } from './model/document.ts'
import { loadParser } from './parse/index.ts'
import type { ParserName } from './parse/index.ts'

/**
 * The mdast of a document's body, for rendering; positions are offsets into the document's text.
 * Throws when the document was refused: what the gate refuses is never shown.
 */
export function treeOf(document: Document, parser: ParserName = 'satteri'): Root {
  const refusal = document.refused[0]
  if (refusal)
    throw new Error(
      `${document.facts.path} is refused (${refusal.stage}: ${refusal.code}) and cannot be shown`,
    )
  const { path, bodyStart } = document.facts
  const parsed = loadParser(parser).parser.parse(document.text, bodyStart, path.endsWith('.mdx'))
  if ('failed' in parsed) throw new Error(`${path} cannot be parsed: ${parsed.failed.reason}`)
  return parsed.tree
}
