import { isCalendarDate, schemaNames, validate, validateWith } from '../../schema/index.ts'
import type { JsonSchema, SchemaName, SchemaProblem } from '../../schema/index.ts'
import type { Violation } from '../model/document.ts'
import type { Kind } from '../model/facts.ts'
import type { Span } from '../model/place.ts'
import type { YamlRead } from '../yaml/read-yaml.ts'
import type { FileName } from './kind.ts'

/**
 * Everything in authored YAML that does not fit the schema of its kind, each where its key or value stands, up to a
 * number that nobody reads. `fields` are further keys that an extension allows in the frontmatter of documents.
 */
export function findViolations(name: FileName, yaml: YamlRead, fields: Fields = {}): Violation[] {
  const schema = schemaNameOf(name)
  if (!schema) return impossibleDates(yaml)
  const added = name.kind === 'document' ? Object.keys(fields).filter((key) => key in yaml.data) : []
  const problems = [
    ...validate(schema, added.length > 0 ? without(yaml.data, added) : yaml.data),
    ...added.flatMap((key) => problemsOfField(key, yaml.data[key], fields[key] ?? {})),
  ]
  return problems.slice(0, mostViolations).map(({ code, pointer, data }) => ({
    ...{ code, pointer, span: spanOf(pointer, yaml.places) },
    // YAML reads 1.10 as 1.1; the author should be shown what was written.
    data: code === 'quote-it' ? { ...data, value: yaml.raw[pointer] ?? data['value'] ?? '' } : data,
  }))
}

function without(data: YamlRead['data'], keys: readonly string[]): YamlRead['data'] {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)))
}

/** A day that is none becomes another day in some programs: 2026-02-30 the 2nd of March. */
function impossibleDates({ raw, places }: YamlRead): Violation[] {
  const isWrong = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value) && !isCalendarDate(value)
  return Object.entries(raw)
    .filter(([, value]) => isWrong(value))
    .map(([pointer, value]) => ({
      ...{ code: 'not-a-date', pointer, data: { value }, span: spanOf(pointer, places) },
    }))
}

function problemsOfField(key: string, value: unknown, schema: JsonSchema): SchemaProblem[] {
  return validateWith(schema, value).map((problem) => ({ ...problem, pointer: `/${key}${problem.pointer}` }))
}

function schemaNameOf({ kind, nameId }: FileName): SchemaName | undefined {
  if (kind === 'register') return schemaNames.find((name) => name === `registers/${nameId}`)
  return schemasOfKinds.get(kind)
}

const schemasOfKinds = new Map<Kind, SchemaName>([
  ...(['document', 'form', 'course', 'lesson', 'translation', 'catalog'] as const).map(same),
  ...(['profile', 'checklist', 'requirements', 'law', 'glossary', 'config', 'baseline'] as const).map(same),
])

function same<Name extends Kind & SchemaName>(name: Name): [Kind, SchemaName] {
  return [name, name]
}

/** A pointer may name what is missing, so the nearest ancestor that stands in the file is shown. */
function spanOf(pointer: string, places: Readonly<Record<string, Span>>): Span {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const span = places[at]
    if (span) return span
    if (!at.includes('/')) return [0, 0]
  }
}

const mostViolations = 200

type Fields = Readonly<Record<string, JsonSchema>>
