import { schemas } from './generated/schemas.mjs'
import { validators } from './generated/validators.mjs'
import type { SchemaProblem } from './problem.ts'
import { problemsOf } from './problems.ts'
import type { SchemaTypes } from './types.gen.ts'

export { isCalendarDate } from './calendar-date.ts'
export { nearest } from './nearest.ts'
export { validateWith } from './validate-with.ts'
export { schemaCodes, schemaProblemData } from './problem.ts'
export type { SchemaCode, SchemaProblem } from './problem.ts'
export type * from './types.gen.ts'

/** The path of a schema below `schema/` without its ending; that of `schema/authored/` is left out. */
export type SchemaName = keyof SchemaTypes

/** All schemas that describe data: `document`, `catalog`, `registers/roles`, `components/control`, `output/findings`… */
export const schemaNames = [...schemas.keys()] as readonly SchemaName[]

/** What is wrong with some data; empty when it fits. Never throws, whatever the data holds. */
export function validate(name: SchemaName, data: unknown): readonly SchemaProblem[] {
  const validator = validators.get(name)
  if (!validator) throw new Error(`There is no schema ${name}`)
  if (validator(data)) return []
  return problemsOf(validator.errors ?? [], data, schemas.get(name))
}

/** Whether data fits a schema, for callers that need its type. */
export function isValid<Name extends SchemaName>(name: Name, data: unknown): data is SchemaTypes[Name] {
  return validate(name, data).length === 0
}

/** A schema as plain JSON Schema 2020-12, complete in itself: everything that it refers to stands in its place. */
export function schemaFor(name: SchemaName): JsonSchema {
  const schema = schemas.get(name)
  if (!schema) throw new Error(`There is no schema ${name}`)
  return schema
}

const components = new Map(
  schemaNames
    .filter((name) => name.startsWith('components/'))
    .map((name) => [schemaFor(name)['title'] as string, schemaFor(name) as unknown as ComponentSchema]),
)

/** Names of the components that authors may use, as they write them: `Section`, `Control`… */
export const componentNames: readonly string[] = [...components.keys()]

/** The schema of a component's props, `undefined` for a name outside the registry. Safe with any authored name. */
export function componentSchema(name: string): ComponentSchema | undefined {
  return components.get(name)
}

export type JsonSchema = Readonly<Record<string, unknown>>

/** All props of components are text. */
export interface ComponentSchema {
  readonly title: string
  readonly description: string
  readonly 'x-description-zh': string
  /** What may stand inside: nothing, a line of text, or whole blocks. */
  readonly 'x-content': 'none' | 'inline' | 'block'
  /** Whether it stands inside a line of text. */
  readonly 'x-inline': boolean
  readonly properties: Readonly<Record<string, PropSchema>>
  readonly required?: readonly string[]
}

/** One prop of a component. */
export interface PropSchema {
  readonly type: 'string'
  readonly description: string
  readonly 'x-description-zh': string
  readonly 'x-public'?: boolean
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly maxLength?: number
  readonly examples?: readonly string[]
}
