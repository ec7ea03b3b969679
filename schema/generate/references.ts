import { posix } from 'node:path'
import type { JsonSchema, SchemaFile } from './read.ts'

/** Where a `$ref` leads: the file, and the name under its `$defs`, empty for what the file describes itself. */
export interface Target {
  readonly file: SchemaFile
  readonly name: string
  readonly schema: JsonSchema
}

/** Finds what a `$ref` of a file means: `#/$defs/x`, `relative/path.schema.json#/$defs/x` or a whole `relative/path.schema.json`. */
export function follow(reference: string, from: SchemaFile, files: readonly SchemaFile[]): Target {
  const match = /^(?:(.+)\.schema\.json)?(?:#\/\$defs\/([A-Za-z0-9-]+))?$/.exec(reference)
  const path = match?.[1] === undefined ? from.path : posix.join(posix.dirname(from.path), match[1])
  const file = files.find((candidate) => candidate.path === path)
  const definitions = file?.schema['$defs'] as Record<string, JsonSchema> | undefined
  const schema = match?.[2] === undefined ? whole(file, from) : definitions?.[match[2]]
  if (!file || !schema) throw new Error(`${from.path}.schema.json: $ref ${reference} leads nowhere`)
  return { file, name: match?.[2] ?? '', schema }
}

/** What a file describes, without what only a file has. A schema never stands within itself. */
function whole(file: SchemaFile | undefined, from: SchemaFile): JsonSchema | undefined {
  if (!file || file === from) return undefined
  const { $schema: _dialect, $id: _address, $defs: _shared, ...schema } = file.schema
  return schema
}

/**
 * The schema with everything that it refers to put in its place. Words beside a `$ref` win over those of its
 * target, so that a property keeps its own description and examples. No schema refers to itself.
 */
export function inline(file: SchemaFile, files: readonly SchemaFile[]): JsonSchema {
  const { $defs: _, ...rest } = file.schema
  return inlineValue(rest, file, files) as JsonSchema
}

function inlineValue(value: unknown, file: SchemaFile, files: readonly SchemaFile[]): unknown {
  if (Array.isArray(value)) return value.map((item) => inlineValue(item, file, files))
  if (typeof value !== 'object' || value === null) return value
  const { $ref: reference, ...rest } = value as JsonSchema
  const own = Object.fromEntries(
    Object.entries(rest).map(([keyword, inner]) => [keyword, inlineValue(inner, file, files)]),
  )
  if (typeof reference !== 'string') return own
  const target = follow(reference, file, files)
  return { ...(inlineValue(target.schema, target.file, files) as JsonSchema), ...own }
}
