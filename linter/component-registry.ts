import { componentNames, componentSchema } from '../schema/index.ts'
import type { ComponentSchema } from '../schema/index.ts'

/** The components that authors may use: ours and those of an extension. */
export interface ComponentRegistry {
  readonly names: readonly string[]
  /** Safe with any authored name. */
  schemaOf(name: string): ComponentSchema | undefined
}

/** Puts an extension's components beside ours; one of ours cannot be replaced. */
export function componentRegistry(added: readonly ComponentSchema[] = []): ComponentRegistry {
  const extra = new Map(added.map((schema) => [schema.title, schema]))
  return {
    names: [...componentNames, ...[...extra.keys()].filter((name) => !componentSchema(name))],
    schemaOf: (name) => componentSchema(name) ?? extra.get(name),
  }
}
