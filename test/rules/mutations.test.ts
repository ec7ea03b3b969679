import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openWorkspace, rules } from '../../linter/index.ts'
import type { Finding } from '../../linter/index.ts'
import type { Mutation } from './mutations/mutation.ts'

const today = '2026-11-25'
const folder = new URL('./mutations/', import.meta.url)
const mutations = (
  await Promise.all(
    readdirSync(folder)
      .filter((name) => name !== 'mutation.ts')
      .map((name) => import(new URL(name, folder).href) as Promise<{ mutations: readonly Mutation[] }>),
  )
).flatMap((module) => module.mutations)

const library = openWorkspace('policies', { today, cache: false })

describe('the library', () => {
  it('has no finding before it is spoilt', () => {
    expect(library.lint().findings).toEqual([])
  })
})

describe('a mistake seeded into the library', () => {
  it.each(mutations.map((mutation) => [`${mutation.rule}: ${mutation.title}`, mutation] as const))(
    'is found by %s',
    (_, mutation) => {
      const where = mutation.found ?? mutation.path
      const found = spoil(mutation).filter(({ rule, path }) => rule === mutation.rule && path === where)
      expect(found).not.toEqual([])
    },
  )

  it('is seeded for every rule', () => {
    const tried = new Set(mutations.map(({ rule }) => rule))
    expect(rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
  })
})

const copies: string[] = []
afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true, force: true })))

/** Findings of the spoilt library: in memory, or on disk where the mistake is a file that should not be. */
function spoil({ path, edit }: Mutation): readonly Finding[] {
  const file = join('policies', path)
  if (existsSync(file)) return library.with(path, edit(readFileSync(file, 'utf8'))).lint().findings
  const copy = mkdtempSync(join(tmpdir(), 'policypress-spoilt-'))
  copies.push(copy)
  cpSync('policies', copy, { recursive: true })
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  writeFileSync(join(copy, path), edit(''))
  return openWorkspace(copy, { today, cache: false }).lint().findings
}
