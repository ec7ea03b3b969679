import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import type { SchemaTypes } from '../../schema/index.ts'

/** One authored YAML file of the example workspace, as its schema types it; a test validates that it fits. */
export interface AuthoredFile<Data> {
  readonly path: string
  /** Name of the schema that it should fit. */
  readonly schema: keyof SchemaTypes
  readonly data: Data
}

const root = 'policies'

/** Files of one folder below `policies/`, by name. */
export function filesOf<Name extends keyof SchemaTypes>(
  folder: string,
  schema: Name,
): readonly AuthoredFile<SchemaTypes[Name]>[] {
  return pathsIn(folder).map((path) => fileAt(path, schema))
}

/** Paths of the YAML files of one folder, by name. */
export function pathsIn(folder: string): readonly string[] {
  const names = readdirSync(`${root}/${folder}`).filter((name) => name.endsWith('.yaml'))
  return names.sort().map((name) => `${folder}/${name}`)
}

/** One file; the name of its schema gives the type, and the tests prove that it fits. */
export function fileAt<Name extends keyof SchemaTypes>(
  path: string,
  schema: Name,
): AuthoredFile<SchemaTypes[Name]> {
  return { path, schema, data: load(readFileSync(`${root}/${path}`, 'utf8')) as SchemaTypes[Name] }
}

export const catalogs = filesOf('catalog', 'catalog')
export const laws = filesOf('laws', 'law')
export const profiles = filesOf('profiles', 'profile')
export const requirements = filesOf('requirements', 'requirements')
export const glossary = fileAt('glossary.yaml', 'glossary')

export const controls = catalogs.flatMap(({ data }) => data.controls)
export const controlIds = new Set(controls.map(({ id }) => id))
export const parameters = controls.flatMap((control) =>
  (control.parameters ?? []).map((parameter) => ({ ...parameter, control: control.id })),
)
export const rows = requirements.flatMap(({ data }) =>
  data.rows.map((row) => ({ ...row, source: data.source, document: data.document })),
)

/** Verified level of every article, by reference: `PIPL:22`. */
export const articles = new Map(
  laws.flatMap(({ data }) =>
    data.articles.map((article) => [`${data.code}:${article.article}`, article.verified]),
  ),
)

/** What a profile lists, its imports included; throws where imports run in a circle. */
export function listingsOf(id: string, path: readonly string[] = []): Listing[] {
  if (path.includes(id)) throw new Error(`Imports run in a circle: ${[...path, id].join(' → ')}`)
  const profile = profiles.find(({ data }) => data.id === id)?.data
  if (!profile) throw new Error(`There is no profile ${id}`)
  return [
    ...(profile.imports ?? []).flatMap((imported) => listingsOf(imported, [...path, id])),
    ...profile.controls,
  ]
}

export type Listing = SchemaTypes['profile']['controls'][number]
