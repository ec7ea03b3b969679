import type { JsonSchema } from '../../schema/index.ts'
import { fieldsOf, textOf } from './shape.ts'
import type { Fields } from './shape.ts'

/** The fields of a mapping that its schema marks `x-public`, each copied by the same measure. */
export function publicFields(data: Fields, schema: JsonSchema): Fields {
  const properties = fieldsOf(schema['properties'])
  const others = schema['additionalProperties']
  const copied = Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
    const property = Object.hasOwn(properties, key) ? fieldsOf(properties[key]) : undefined
    if (property) return property['x-public'] === true ? copyOf(key, value, property) : []
    // A mapping of names that authors choose is public as a whole; what stands under a name is judged again.
    return typeof others === 'object' && isName(key, schema) ? copyOf(key, value, fieldsOf(others)) : []
  })
  return Object.fromEntries(copied)
}

/** Nothing where the value is not what its schema describes: nobody decided whether that may be shown. */
function copyOf(key: string, value: unknown, schema: JsonSchema): [string, unknown][] {
  const copied = copy(value, schema)
  return copied === undefined ? [] : [[key, copied]]
}

function copy(value: unknown, schema: JsonSchema): unknown {
  if (!typesOf(schema).includes(typeOf(value))) return undefined
  if (Array.isArray(value)) {
    const items = fieldsOf(schema['items'])
    return value.map((item) => copy(item, items)).filter((item) => item !== undefined)
  }
  return typeof value === 'object' && value !== null ? publicFields(value as Fields, schema) : value
}

function typesOf({ type }: JsonSchema): readonly unknown[] {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  return types.includes('number') ? [...types, 'integer'] : types
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  if (value === null) return 'null'
  return Number.isInteger(value) ? 'integer' : typeof value
}

function isName(key: string, schema: JsonSchema): boolean {
  const pattern = textOf(fieldsOf(schema['propertyNames'])['pattern'])
  return pattern !== '' && new RegExp(pattern, 'u').test(key)
}
