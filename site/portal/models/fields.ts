import { schemaFor } from '../../../schema/index.ts'
import type { View } from './view.ts'

/** Kinds of frontmatter that the guide lists. */
export type FieldsOf = 'document' | 'form' | 'translation' | 'course' | 'lesson'

/** One key of a frontmatter, as its schema describes it. */
export interface FieldRow {
  /** `review.cycle`; `revisions[].date` for keys of each item of a list. */
  readonly name: string
  readonly need: 'always' | 'approved' | 'optional'
  readonly description: string
  /** An example, or every value that is allowed. */
  readonly example: string
}

/** The keys of a frontmatter and, one level down, of the mappings in it. */
export function fieldRows(kind: FieldsOf, view: View): FieldRow[] {
  const schema = schemaFor(kind) as unknown as ObjectSchema
  const approved = (schema.allOf ?? [schema]).flatMap(({ then }) => then?.required ?? [])
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const need = schema.required?.includes(name)
      ? 'always'
      : approved.includes(name)
        ? 'approved'
        : 'optional'
    return [rowOf(name, field, need, view), ...innerRows(name, field, view)]
  })
}

function innerRows(name: string, field: ObjectSchema, view: View): FieldRow[] {
  const [prefix, mapping] = field.items?.properties ? [`${name}[].`, field.items] : [`${name}.`, field]
  return Object.entries(mapping.properties ?? {}).map(([inner, schema]) =>
    rowOf(prefix + inner, schema, mapping.required?.includes(inner) ? 'always' : 'optional', view),
  )
}

function rowOf(name: string, field: ObjectSchema, need: FieldRow['need'], { locale }: View): FieldRow {
  const values = field.enum ?? field.items?.enum
  return {
    name,
    need,
    description: (locale === 'en' ? field.description : field['x-description-zh']) ?? '',
    example: values ? values.join(' | ') : (field.examples?.[0] ?? field.const ?? exampleOfType(field)),
  }
}

function exampleOfType({ type, items }: ObjectSchema): string {
  if (type === 'boolean') return 'true | false'
  return type === 'array' && items?.examples?.[0] ? `[${items.examples[0]}]` : ''
}

/** The parts of a JSON Schema that are read here. */
interface ObjectSchema {
  readonly type?: string
  readonly description?: string
  readonly 'x-description-zh'?: string
  readonly examples?: readonly string[]
  readonly enum?: readonly string[]
  readonly const?: string
  readonly items?: ObjectSchema
  readonly properties?: Readonly<Record<string, ObjectSchema>>
  readonly required?: readonly string[]
  readonly allOf?: readonly ObjectSchema[]
  readonly then?: ObjectSchema
}
