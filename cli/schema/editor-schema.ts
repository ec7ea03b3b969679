import { schemaFor } from '../../schema/index.ts'
import type { JsonSchema, SchemaName } from '../../schema/index.ts'
import type { Locale } from '../../linter/index.ts'

/**
 * A schema for editors, which show its descriptions at the keys: in one language, and without our own keywords. What is
 * left means the same in draft-07, which is what the YAML extensions of editors know.
 */
export function editorSchema(name: SchemaName, locale: Locale): JsonSchema {
  const plain = plainOf(schemaFor(name), locale) as JsonSchema
  return { ...plain, $schema: 'http://json-schema.org/draft-07/schema#' }
}

function plainOf(part: unknown, locale: Locale): unknown {
  if (Array.isArray(part)) return part.map((item) => plainOf(item, locale))
  if (typeof part !== 'object' || part === null) return part
  const words = locale === 'en' ? undefined : (part as JsonSchema)['x-description-zh']
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, value]) => {
      if (key.startsWith('x-')) return []
      if (key === 'description' && typeof words === 'string') return [[key, words]]
      return [[key, verbatim.has(key) ? value : plainOf(value, locale)]]
    }),
  )
}

// These hold values of authors' files, in which a key may have any name.
const verbatim = new Set(['const', 'enum', 'examples', 'default'])
