import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A JSON Schema as it stands in a file: plain JSON, whose keywords are looked up by name. */
export type JsonSchema = { [keyword: string]: unknown }

/** One schema file; `path` is relative to `schema/`, without `.schema.json`, such as `registers/roles`. */
export interface SchemaFile {
  readonly path: string
  readonly schema: JsonSchema
}

const suffix = '.schema.json'

/** All schema files below a folder, in the order of their paths. Throws where one is not JSON. */
export function readSchemas(folder: string): readonly SchemaFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith(suffix))
    .map((name) => ({
      path: name.slice(0, -suffix.length).replaceAll('\\', '/'),
      schema: JSON.parse(readFileSync(join(folder, name), 'utf8')) as JsonSchema,
    }))
    .sort((left, right) => (left.path < right.path ? -1 : 1))
}

/** Files that only hold shared pieces under `$defs` describe no data of their own. */
export function isLibrary(file: SchemaFile): boolean {
  return file.schema['type'] === undefined
}

/** The name by which the rest of the product asks for a schema: `document`, `registers/roles`, `output/findings`. */
export function schemaName(file: SchemaFile): string {
  return file.path.replace(/^authored\//, '')
}
