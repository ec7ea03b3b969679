import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import type { Finding } from '../../linter/index.ts'
import { policypress } from '../cli/run.ts'
import type { Mutation } from '../rules/mutations/mutation.ts'
import { asSaid, eslintOver, isSeen, saidBy } from './run-eslint.ts'

const today = '2026-11-25'
const folder = new URL('../rules/mutations/', import.meta.url)
const mutations = (
  await Promise.all(
    readdirSync(folder)
      .filter((name) => name !== 'mutation.ts')
      .map((name) => import(new URL(name, folder).href) as Promise<{ mutations: readonly Mutation[] }>),
  )
)
  .flatMap((module) => module.mutations)
  .filter(({ path }) => existsSync(join('policies', path)) && isSeen({ path }))

// An edit in a register makes the engine judge all documents anew, so a few of those are enough.
const byRule = [...Map.groupBy(mutations, ({ rule }) => rule).values()].flatMap(([first]) => first ?? [])
const [inRegisters = [], inTexts = []] = [true, false].map((isYaml) =>
  byRule.filter(({ path }) => path.endsWith('.yaml') === isYaml),
)
const unsaved = [...inTexts, ...inRegisters.slice(0, 3)]

const copy = mkdtempSync(join(tmpdir(), 'policypress-eslint-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))
cpSync('policies', copy, { recursive: true, filter: (path) => !path.includes('.policypress') })

describe('ESLint over the library', () => {
  it('finds nothing, as the command line does', async () => {
    const results = await eslintOver(copy, { today }).lintFiles(['.'])
    expect(results.length).toBeGreaterThan(100)
    expect(saidBy(results, copy)).toEqual([])
  })

  it('finds in an unsaved text what the engine finds, for a mistake of every kind', async () => {
    const root = resolve('policies')
    const library = openWorkspace(root, { today })
    const eslint = eslintOver(root, { today })
    expect(unsaved.length).toBeGreaterThan(40)
    for (const { path, edit, rule, title } of unsaved) {
      const text = edit(readFileSync(join(root, path), 'utf8'))
      const said = saidBy(await eslint.lintText(text, { filePath: join(root, path) }), root)
      const expected = library.with(path, text).lint().findings
      expect(said, `${rule}: ${title}`).toEqual(asSaid(expected.filter((finding) => finding.path === path)))
    }
  }, 120_000)

  it('finds what the command line finds once the mistakes are saved, in all files and languages', async () => {
    const spoilt = mutations.filter(({ path, edit }) => spoil(join(copy, path), edit))
    expect(spoilt.length).toBeGreaterThan(40)
    for (const locale of ['en', 'zh-CN'] as const) {
      const args = ['lint', copy, '--today', today, '--format', 'json', '--locale', locale]
      const { findings } = JSON.parse(policypress(args).out) as { findings: Finding[] }
      expect(findings.length).toBeGreaterThan(100)
      const said = saidBy(await eslintOver(copy, { today, locale }).lintFiles(['.']), copy)
      expect(said).toEqual(asSaid(findings.filter(isSeen)))
    }
  }, 120_000)
})

/** Mistakes in one file may get in each other's way; an edit that finds its place gone is left out. */
function spoil(file: string, edit: Mutation['edit']): boolean {
  try {
    writeFileSync(file, edit(readFileSync(file, 'utf8')))
    return true
  } catch {
    return false
  }
}
