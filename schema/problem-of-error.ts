import type { ValidationError } from './generated/validators.mjs'
import { nearest } from './nearest.ts'
import { at, below, parentOf, stepsOf } from './pointer.ts'
import type { SchemaCode, SchemaProblem, TypeName } from './problem.ts'

/** Says in our codes what one error of a compiled validator means; `schema` is the one that was compiled. */
export function problemOf(error: ValidationError, data: unknown, schema: unknown): SchemaProblem {
  const judge = judges.get(error.keyword)
  if (!judge) throw new Error(`No problem is known for the schema keyword ${error.keyword}`)
  const pointer = error.instancePath
  const node = at(schema, parentOf(decodeURIComponent(error.schemaPath.slice(1)))) as SchemaNode
  const because = node['x-because'] ?? ''
  return judge({ pointer, value: at(data, pointer), node, because, params: error.params })
}

const judges = new Map<string, (context: Context) => SchemaProblem>([
  ['type', judgeType],
  ['additionalProperties', unknownKey],
  ['propertyNames', wrongKey],
  ['required', missingKey],
  ['oneOf', oneOfKeys],
  ['not', needlessKey],
  ['minProperties', emptyValue],
  ['maxProperties', tooManyKeys],
  ['enum', notInList],
  ['const', notInList],
  ['pattern', wrongPattern],
  ['format', ({ pointer, value }) => problem('not-a-date', pointer, { value: shown(value) })],
  ['minimum', ({ pointer, value, params }) => beyond('too-small', pointer, Number(value), params)],
  ['maximum', ({ pointer, value, params }) => beyond('too-large', pointer, Number(value), params)],
  ['maxLength', tooLong],
  ['minItems', tooFewItems],
  ['uniqueItems', duplicateItem],
])

/** YAML reads `1.10`, `000` and `yes`-like words as numbers or booleans; then the mend is a pair of quotation marks. */
function judgeType({ pointer, value, params }: Context): SchemaProblem {
  if (value === null) return problem('empty-value', pointer, { key: lastStep(pointer) })
  const expected = [params['type']].flat().map((type) => typeNames.get(String(type)) ?? String(type))
  const isBare = typeof value === 'number' || typeof value === 'boolean'
  if (isBare && expected.length === 1 && expected[0] === 'text') {
    return problem('quote-it', pointer, { value: shown(value) })
  }
  return problem('wrong-type', pointer, { found: typeNameOf(value), expected: expected.join(', ') })
}

function unknownKey({ pointer, node, params }: Context): SchemaProblem {
  const key = String(params['additionalProperty'])
  const allowed = Object.keys(node.properties ?? {})
  const data = { key: shown(key), suggestion: nearest(key, allowed), allowed: allowed.join(', ') }
  return problem('unknown-key', below(pointer, key), data)
}

function wrongKey({ pointer, node, params }: Context): SchemaProblem {
  const key = String(params['propertyName'])
  return problem('wrong-key', below(pointer, key), {
    key: shown(key),
    example: exampleOf(node.propertyNames),
  })
}

function missingKey({ pointer, because, params }: Context): SchemaProblem {
  return problem('missing-key', pointer, { key: String(params['missingProperty']), because })
}

function oneOfKeys({ pointer, value, node }: Context): SchemaProblem {
  const keys = (node.oneOf ?? []).flatMap((branch) => branch.required ?? [])
  const found = keys.filter((key) => Object.hasOwn(value as object, key))
  return problem('one-of-keys', pointer, { keys: keys.join(', '), found: found.join(', ') })
}

function needlessKey({ pointer, node }: Context): SchemaProblem {
  return problem('needless-key', pointer, { key: lastStep(pointer), needs: node['x-only-with'] ?? '' })
}

function emptyValue({ pointer }: Context): SchemaProblem {
  return problem('empty-value', pointer, { key: lastStep(pointer) })
}

function tooManyKeys({ pointer, value, node, params }: Context): SchemaProblem {
  const allowed = Object.keys(node.properties ?? {}).join(', ')
  return problem('too-many-keys', pointer, {
    count: Object.keys(value as object).length,
    limit: Number(params['limit']),
    allowed,
  })
}

function notInList({ pointer, value, node, because }: Context): SchemaProblem {
  const allowed = (node.enum ?? [node.const]).map(String)
  const suggestion = nearest(shown(value), allowed)
  return problem('not-in-list', pointer, {
    value: shown(value),
    allowed: allowed.join(', '),
    suggestion,
    because,
  })
}

/** The pattern `\S` stands for "not empty", which is said in plainer words. */
function wrongPattern(context: Context): SchemaProblem {
  const { pointer, value, node } = context
  if (String(value).trim() === '') return emptyValue(context)
  return problem('wrong-pattern', pointer, {
    value: shown(value),
    example: exampleOf(node),
    pattern: node.pattern ?? '',
  })
}

function beyond(code: SchemaCode, pointer: string, value: number, params: Context['params']): SchemaProblem {
  return problem(code, pointer, { value, limit: Number(params['limit']) })
}

function tooLong({ pointer, value, params }: Context): SchemaProblem {
  return problem('too-long', pointer, { count: [...String(value)].length, limit: Number(params['limit']) })
}

function tooFewItems({ pointer, value, params }: Context): SchemaProblem {
  return problem('too-few-items', pointer, {
    count: (value as readonly unknown[]).length,
    limit: Number(params['limit']),
  })
}

function duplicateItem({ pointer, value, params }: Context): SchemaProblem {
  const items = value as readonly unknown[]
  const later = Math.max(Number(params['i']), Number(params['j']))
  return problem('duplicate-item', below(pointer, later), { value: shown(items[later]) })
}

function problem(code: SchemaCode, pointer: string, data: SchemaProblem['data']): SchemaProblem {
  return { code, pointer, data }
}

/** Cut, since authored values may be of any length; 80 characters are enough to recognise one. */
function shown(value: unknown): string {
  const text = isScalar(value) ? String(value) : typeNameOf(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function lastStep(pointer: string): string {
  return stepsOf(pointer).at(-1) ?? ''
}

function exampleOf(node: SchemaNode | undefined): string {
  const example = node?.examples?.[0]
  return isScalar(example) ? String(example) : ''
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function typeNameOf(value: unknown): TypeName {
  if (Array.isArray(value)) return 'list'
  if (value === null || value === undefined) return 'nothing'
  return typeNames.get(typeof value) ?? 'mapping'
}

const typeNames = new Map<string, TypeName>([
  ['string', 'text'],
  ['number', 'number'],
  ['integer', 'whole number'],
  ['boolean', 'true or false'],
  ['array', 'list'],
  ['object', 'mapping'],
])

interface Context {
  readonly pointer: string
  readonly value: unknown
  /** The schema in which the keyword stands. */
  readonly node: SchemaNode
  readonly because: string
  readonly params: ValidationError['params']
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, unknown>>
  readonly propertyNames?: SchemaNode
  readonly required?: readonly string[]
  readonly oneOf?: readonly SchemaNode[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly examples?: readonly unknown[]
  readonly 'x-because'?: string
  readonly 'x-only-with'?: string
}
