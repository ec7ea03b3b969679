import { describe, expect, it } from 'vitest'
import { validate } from '../../schema/index.ts'
import type { SchemaName } from '../../schema/index.ts'
import {
  articles,
  catalogs,
  controlIds,
  controls,
  fileAt,
  glossary,
  laws,
  pathsIn,
  profiles,
  requirements,
  rows,
} from './policies.ts'

const registers = [
  'cookies',
  'exceptions',
  'open-questions',
  'organisation',
  'parameters',
  'parties',
  'processing',
  'recipients',
  'rights',
  'roles',
  'sdks',
] as const

describe('every authored YAML file', () => {
  it.each<[string, SchemaName, unknown]>([
    ...catalogs.map(({ path, data }) => [path, 'catalog', data] as [string, SchemaName, unknown]),
    ...laws.map(({ path, data }) => [path, 'law', data] as [string, SchemaName, unknown]),
    ...profiles.map(({ path, data }) => [path, 'profile', data] as [string, SchemaName, unknown]),
    ...requirements.map(({ path, data }) => [path, 'requirements', data] as [string, SchemaName, unknown]),
    ...registers.map((name) => registerRow(name)),
    [glossary.path, 'glossary', glossary.data],
    ['config', 'config', fileAt('policypress.config.yaml', 'config').data],
  ])('%s fits its schema', (_path, schema, data) => {
    expect(validate(schema, data)).toEqual([])
  })

  it('is named after what it holds', () => {
    for (const { path, data } of catalogs) expect(path).toBe(`catalog/${data.family.id}.yaml`)
    for (const { path, data } of laws) expect(path).toBe(`laws/${data.code}.yaml`)
    for (const { path, data } of profiles) expect(path).toBe(`profiles/${data.id}.yaml`)
    for (const { path, data } of requirements) expect(path).toBe(`requirements/${data.source}.yaml`)
    expect(pathsIn('registers')).toEqual(registers.map((name) => `registers/${name}.yaml`))
  })
})

describe('the catalogue', () => {
  it('holds 110 controls in 18 families, each in its own family', () => {
    expect(catalogs).toHaveLength(18)
    expect(controlIds.size).toBe(110)
    expect(controls).toHaveLength(110)
    for (const { data } of catalogs) {
      const numbers = data.controls.map(({ id }) => id)
      expect(numbers).toEqual(
        numbers.map((_, index) => `${data.family.id}-${String(index + 1).padStart(2, '0')}`),
      )
    }
  })

  it('cites only articles that the law registry holds', () => {
    for (const { id, laws: cited } of controls) {
      expect(cited.length, id).toBeGreaterThan(0)
      expect(
        cited.filter((ref) => !articles.has(ref)),
        id,
      ).toEqual([])
    }
  })

  it('names every proof once in its control, with different words in each language', () => {
    for (const { id, evidence } of controls) {
      expect(evidence.length, id).toBeGreaterThan(0)
      expect(new Set(evidence.map((proof) => proof.id)).size, id).toBe(evidence.length)
      expect(new Set(evidence.map((proof) => proof.title['zh-CN'])).size, id).toBe(evidence.length)
      for (const proof of evidence) {
        expect(proof.title['zh-CN'], proof.id).toMatch(/\p{Script=Han}/u)
        expect(proof.id).toBe(kebabCase(proof.title.en))
      }
    }
  })
})

describe('the laws and the requirement rows', () => {
  it('are 20 sources with 346 articles', () => {
    expect(laws).toHaveLength(20)
    expect(articles.size).toBe(346)
    expect(laws.flatMap(({ data }) => data.articles)).toHaveLength(346)
  })

  it('explain every article that was not read', () => {
    const unread = laws.flatMap(({ data }) =>
      data.articles.filter(({ verified }) => verified === 'names-only' || verified === 'not-verified'),
    )
    expect(unread.length).toBeGreaterThan(0)
    for (const { article, note } of unread) expect(note, article).toBeDefined()
  })

  it('renumber the Cybersecurity Law to articles that exist', () => {
    const law = laws.find(({ data }) => data.code === 'CSL')?.data
    expect(law?.renumbered).toHaveLength(10)
    for (const { to } of law?.renumbered ?? []) expect(articles.has(`CSL:${to}`), to).toBe(true)
  })

  it('are 293 rows, each carried by controls of the catalogue', () => {
    expect(rows).toHaveLength(293)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(293)
    for (const { id, source, control, also = [] } of rows) {
      expect(id.startsWith(`${source}:`), id).toBe(true)
      expect(
        [control, ...also].filter((carrier) => !controlIds.has(carrier)),
        id,
      ).toEqual([])
      expect(also, id).not.toContain(control)
    }
  })
})

function registerRow(name: (typeof registers)[number]): [string, SchemaName, unknown] {
  const schema = `registers/${name}` as const
  return [`${schema}.yaml`, schema, fileAt(`${schema}.yaml`, schema).data]
}

function kebabCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
