import type { Control, Evidence, Family, ParameterDefinition } from '../model/catalog.ts'
import type { Facts } from '../model/facts.ts'
import type { Spot } from '../model/place.ts'
import { fieldsOf, listOf, localTextOf, stringsOf, textOf } from './shape.ts'
import type { Fields } from './shape.ts'

export interface Catalog {
  readonly families: ReadonlyMap<string, Family>
  readonly controls: ReadonlyMap<string, Control>
  readonly parameters: ReadonlyMap<string, ParameterDefinition>
}

/** Families, controls and parameter definitions of all `catalog/*.yaml`; of two with one id the first counts. */
export function readCatalog(files: readonly Facts[]): Catalog {
  const families = new Map<string, Family>()
  const controls = new Map<string, Control>()
  const parameters = new Map<string, ParameterDefinition>()
  for (const file of files) {
    const family = fieldsOf(file.data['family'])
    const id = textOf(family['id']) || file.nameId
    if (!families.has(id)) families.set(id, { id, title: localTextOf(family['title']), path: file.path })
    listOf(file.data['controls']).forEach((item, index) => {
      const pointer = `/controls/${index}`
      const control = readControl(fieldsOf(item), id, spotOf(file, pointer))
      if (!control.id || controls.has(control.id)) return
      controls.set(control.id, control)
      addParameters(fieldsOf(item), control.id, file, pointer, parameters)
    })
  }
  return { families, controls, parameters }
}

/** Where the key or item at `pointer` stands in a YAML file or a frontmatter; else the start of the file. */
export function spotOf(file: Facts, pointer: string): Spot {
  return { path: file.path, span: file.places[pointer] ?? [0, 0] }
}

function readControl(fields: Fields, family: string, spot: Spot): Control {
  return {
    id: textOf(fields['id']),
    family,
    title: localTextOf(fields['title']),
    statement: localTextOf(fields['statement']),
    parameters: listOf(fields['parameters']).map((item) => textOf(fieldsOf(item)['id'])),
    evidence: listOf(fields['evidence']).map((item) => readEvidence(fieldsOf(item))),
    laws: stringsOf(fields['laws']),
    appliesTo: stringsOf(fields['applies-to']),
    spot,
  }
}

function readEvidence(fields: Fields): Evidence {
  return { id: textOf(fields['id']), title: localTextOf(fields['title']) }
}

function addParameters(
  control: Fields,
  controlId: string,
  file: Facts,
  pointer: string,
  parameters: Map<string, ParameterDefinition>,
): void {
  listOf(control['parameters']).forEach((item, index) => {
    const parameter = readParameter(fieldsOf(item), controlId, spotOf(file, `${pointer}/parameters/${index}`))
    if (parameter.id && !parameters.has(parameter.id)) parameters.set(parameter.id, parameter)
  })
}

function readParameter(fields: Fields, control: string, spot: Spot): ParameterDefinition {
  const bound = fieldsOf(fields['bound'])
  const type = textOf(fields['type'])
  const stricter = textOf(fields['stricter'])
  return {
    id: textOf(fields['id']),
    title: localTextOf(fields['title']),
    type: type === 'integer' || type === 'decimal' ? type : 'string',
    ...(typeof fields['unit'] === 'string' ? { unit: fields['unit'] } : {}),
    ...(stricter === 'lower' || stricter === 'higher' ? { stricter } : {}),
    bound: {
      ...(typeof bound['min'] === 'number' ? { min: bound['min'] } : {}),
      ...(typeof bound['max'] === 'number' ? { max: bound['max'] } : {}),
    },
    basis: fields['basis'] === 'law' ? 'law' : 'company',
    ...(typeof fields['law'] === 'string' ? { law: fields['law'] } : {}),
    ...(fields['condition'] ? { condition: localTextOf(fields['condition']) } : {}),
    control,
    spot,
  }
}
