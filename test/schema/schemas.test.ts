import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { isCalendarDate } from '../../schema/calendar-date.ts'
import { annotations } from '../../schema/generate/annotations.ts'
import { readSchemas } from '../../schema/generate/read.ts'
import { componentNames, componentSchema, schemaFor, schemaNames } from '../../schema/index.ts'

const files = readSchemas('schema')
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  formats: { date: isCalendarDate },
})
ajv.addVocabulary([...annotations])
for (const { schema } of files) ajv.addSchema(schema)

describe('every schema', () => {
  it.each(files)('$path compiles strictly, by its references', ({ path, schema }) => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema['$id']).toBe(`https://policypress.example/schema/${path}.schema.json`)
    expect(ajv.validateSchema(schema)).toBe(true)
    expect(() => ajv.getSchema(String(schema['$id']))).not.toThrow()
  })

  it.each(files)('$path has a title and is described in both languages', ({ schema }) => {
    expect(schema['title']).toMatch(/^[A-Z]/)
    expect(undescribed(schema, 'root')).toEqual([])
  })

  it.each(schemaNames)('%s describes every property in both languages', (name) => {
    const bad = nodesOf(schemaFor(name)).flatMap(([pointer, node]) =>
      Object.entries((node['properties'] ?? {}) as Record<string, Node>).flatMap(([key, property]) =>
        conditional.test(pointer) ? [] : undescribed(property, `${pointer}/${key}`),
      ),
    )
    expect(bad).toEqual([])
  })

  it.each(schemaNames)('%s refuses keys that it does not name', (name) => {
    const open = nodesOf(schemaFor(name)).filter(
      ([pointer, node]) =>
        'properties' in node && node['additionalProperties'] !== false && !conditional.test(pointer),
    )
    expect(open.map(([pointer]) => pointer)).toEqual([])
  })

  it.each(schemaNames)('%s shows an example of every pattern, and all examples fit', (name) => {
    for (const [pointer, node] of nodesOf(schemaFor(name))) {
      const examples = (node['examples'] ?? []) as readonly unknown[]
      if (node['pattern'] !== undefined && node['pattern'] !== '\\S')
        expect(examples.length, pointer).toBeGreaterThan(0)
      for (const example of examples)
        expect(ajv.validate(node, example), `${pointer}: ${String(example)}`).toBe(true)
    }
  })
})

describe('what may be public', () => {
  it('never includes profiles, rows, exceptions, open questions or the internal fields of a document', () => {
    const inside = [
      ...(['profile', 'checklist', 'requirements'] as const),
      ...(['registers/exceptions', 'registers/open-questions'] as const),
    ]
    for (const name of inside) {
      const shared = nodesOf(schemaFor(name)).filter(
        ([pointer, node]) => node['x-public'] === true && !/\/(?:zh-CN|en)$/.test(pointer),
      )
      expect(shared).toEqual([])
    }
    const fields = schemaFor('document')['properties'] as Record<string, Node>
    const open = Object.keys(fields).filter((key) => fields[key]?.['x-public'] === true)
    expect(open).toEqual([
      'id',
      'type',
      'language',
      'title',
      'summary',
      'version',
      'jurisdictions',
      'owner',
      'revisions',
    ])
  })
})

describe('the registry of components', () => {
  it('holds one schema for each component, under its own name', () => {
    expect([...componentNames].sort()).toEqual([
      'Commitment',
      'Control',
      'CookieList',
      'Disclosure',
      'Law',
      'Note',
      'Param',
      'ProcessingList',
      'Question',
      'RecipientList',
      'Record',
      'RightsList',
      'Role',
      'SdkList',
      'Section',
      'Step',
      'Term',
    ])
    const paths = files.map(({ path }) => path).filter((path) => path.startsWith('components/'))
    expect(paths).toEqual(
      componentNames.map((name) => `components/${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`),
    )
  })

  it.each(componentNames)(
    '%s says what stands inside and where it stands, and has text props only',
    (name) => {
      const schema = componentSchema(name)
      expect(['none', 'inline', 'block']).toContain(schema?.['x-content'])
      expect(typeof schema?.['x-inline']).toBe('boolean')
      for (const prop of Object.values(schema?.properties ?? {})) expect(prop.type).toBe('string')
    },
  )

  it.each(['constructor', '__proto__', 'toString', 'section', ''])('knows no component %j', (name) => {
    expect(componentSchema(name)).toBeUndefined()
  })
})

/** Inside `if` and `then` properties are named again, to say more about them. */
const conditional = /\/(?:if|then)(?:\/|$)/

type Node = Readonly<Record<string, unknown>>

/** Every subschema with its pointer; examples and lists of values are no schemas. */
function nodesOf(node: Node, pointer = ''): (readonly [string, Node])[] {
  const inner = Object.entries(node).flatMap(([key, value]) => {
    if (['examples', 'enum', 'required', 'const'].includes(key) && !pointer.endsWith('/properties')) return []
    return typeof value === 'object' && value !== null ? nodesOf(value as Node, `${pointer}/${key}`) : []
  })
  return /\/properties$/.test(pointer) || Array.isArray(node) ? inner : [[pointer, node], ...inner]
}

function undescribed(node: Node, pointer: string): string[] {
  const english = typeof node['description'] === 'string' && /^[A-Z`].*[.`)]$/.test(node['description'])
  const chinese =
    typeof node['x-description-zh'] === 'string' && /\p{Script=Han}.*。$/u.test(node['x-description-zh'])
  return english && chinese ? [] : [pointer]
}
