import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, matchesGlob, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { CORE_SCHEMA, load } from 'js-yaml'
import { describe, expect, it, onTestFinished } from 'vitest'
import { schemaNames } from '../../schema/index.ts'
import { policypress } from './run.ts'

type Settings = { readonly 'yaml.schemas': Readonly<Record<string, readonly string[]>> }

/** Writes the schemas for editors and gives the settings that were printed with them. */
function write(locale: string): { readonly folder: string; readonly settings: Settings } {
  const folder = mkdtempSync(join(tmpdir(), 'policypress-schemas-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { out, status } = policypress(['schema', '--out', folder, '--locale', locale])
  expect(status).toBe(0)
  return { folder, settings: JSON.parse(out) as Settings }
}

const schemaAt = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
// Its own meta-schema is draft-07, so what it takes in strict mode any editor can read.
const compile = (path: string): ReturnType<Ajv['compile']> =>
  new Ajv({ strict: true, strictRequired: false, strictTypes: false, validateFormats: false }).compile(
    schemaAt(path),
  )
const yamlFiles = readdirSync('policies', { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.yaml') && !path.startsWith('public'),
)

describe('policypress schema', () => {
  it('lists the schemas of all files that people write', () => {
    const { out } = policypress(['schema'])
    const names = out
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0])
    // What programs write or components take is not for a file that somebody opens in an editor.
    const authored = schemaNames.filter((name) => !/^(?:components|output)\/|^archive-|^notice-/.test(name))
    expect(names).toEqual([...authored].sort())
  })

  it('prints one, in the language of the reader and with nothing but JSON Schema in it', () => {
    const { out } = policypress(['schema', 'registers/roles', '--locale', 'zh-CN'])
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Roles',
      properties: { roles: { description: '角色。' } },
    })
    expect(out).not.toContain('"x-')
  })

  it('says what was probably meant', () => {
    const { status, error } = policypress(['schema', 'registers/rolls'])
    expect(error).toContain('Unknown schema "registers/rolls", expected "registers/roles"?')
    expect(status).toBe(2)
  })
})

describe('policypress schema --out', () => {
  it('writes what an editor can compile, for YAML files and frontmatter', () => {
    const { folder } = write('en')
    const names = readdirSync(folder)
    expect(names).toContain('document.schema.json')
    for (const name of names) expect(() => compile(join(folder, name)), name).not.toThrow()
  })

  it('leads from every YAML file of the library to one schema that it fits', () => {
    const { 'yaml.schemas': schemas } = write('zh-CN').settings
    expect(yamlFiles.length).toBeGreaterThan(50)
    for (const path of yamlFiles) {
      const fitting = Object.entries(schemas).filter(([, files]) =>
        files.some((pattern) => matchesGlob(`policies/${path}`, pattern)),
      )
      expect(fitting.length, path).toBe(1)
      const isValid = compile(resolve(fitting[0]?.[0] ?? ''))
      const data = load(readFileSync(join('policies', path), 'utf8'), { schema: CORE_SCHEMA })
      expect(isValid(data), `${path}: ${JSON.stringify(isValid.errors)}`).toBe(true)
      expect(isValid({ ...(data as object), 'no-such-key': 1 }), path).toBe(false)
    }
  })
})
