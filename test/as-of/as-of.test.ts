import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inForceOn } from '../../linter/diff.ts'
import type { AsOf, DocumentInForce } from '../../linter/diff.ts'
import { validate } from '../../schema/index.ts'
import { emptyFolder } from '../changes/changing-repository.ts'
import { realLibrary } from '../changes/real-library.ts'
import { policypress } from '../cli/run.ts'
import { writeWorkspace } from '../examples.ts'
import { commitStep, datedRepository, documentOf, gitOn } from './dated-repository.ts'

const first = { version: '1.0', effective: '2026-01-20' }
const second = { version: '2.0', effective: '2026-03-01' }
const third = { version: '3.0', effective: '2026-05-01' }
const parameters = (days: number): string => `values:\n  response-days: { value: ${days} }\n`

const steps = [
  {
    day: '2026-01-10',
    files: {
      'policypress.config.yaml':
        'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\n',
      'internal/rules.mdx': documentOf('rules', '门店应当逐人告知。', [first]),
      'internal/old.mdx': documentOf('old', '照旧办理。', [first]),
      'internal/gone.mdx': documentOf('gone', '很快就删。', [first]),
      'registers/parameters.yaml': parameters(30),
      'registers/roles.yaml':
        'roles:\n  - { id: legal, title: { zh-CN: 法务, en: Legal } }\n  - { id: store, title: { zh-CN: 门店, en: Store } }\n',
      'registers/exceptions.yaml':
        'exceptions:\n  - { rule: no-orphan-document, document: old, justification: { zh-CN: 单独存放, en: Kept apart }, owner: store, approver: legal, expires: "2026-03-31" }\n',
      'laws/PIPL.yaml':
        'code: PIPL\ntitle: { zh-CN: 个保法, en: PIPL }\nshort: { zh-CN: 个保法, en: PIPL }\nverified: full-text\nin-force: { from: "2021-11-01" }\narticles: []\n',
    },
  },
  {
    day: '2026-02-15',
    files: {
      'internal/rules.mdx': documentOf('rules', '门店应当逐人书面告知。', [second, first]),
      'registers/parameters.yaml': parameters(45),
    },
  },
  {
    day: '2026-03-20',
    files: {
      'internal/old.mdx': documentOf('old', '照旧办理。', [first], 'retired'),
      'internal/late.mdx': documentOf('late', '早就这样办了。', [
        { version: '1.0', effective: '2026-03-15' },
      ]),
    },
  },
  {
    day: '2026-04-10',
    files: {
      'internal/rules.mdx': documentOf('rules', '门店可以不告知。', [third, second, first], 'draft'),
      'internal/gone.mdx': undefined,
    },
  },
]

const today = '2026-05-20'

describe('what was in force on a day', () => {
  const answers = (root: string) => (day: string) => answer(root, day)

  it('is the newest version whose first day had come, from the commit that had it', () => {
    const root = datedRepository(steps)
    const on = answers(root)
    const [c1, c2] = commitsOf(root)
    expect(found(on('2026-01-15'))).toEqual({})
    expect(found(on('2026-01-20'))).toEqual({ gone: '1.0', old: '1.0', rules: '1.0' })
    expect(rulesIn(on('2026-01-25'))?.origin).toMatchObject({ from: 'commit', commit: c1 })
    // By then a newer version was written and not yet in force.
    expect(rulesIn(on('2026-02-20'))).toMatchObject({ version: '1.0', origin: { commit: c1 } })
    expect(rulesIn(on('2026-02-20'))?.texts).toEqual(rulesIn(on('2026-01-25'))?.texts)
    expect(rulesIn(on('2026-03-05'))).toMatchObject({ version: '2.0', origin: { commit: c2 } })
    expect(rulesIn(on('2026-03-05'))?.texts).not.toEqual(rulesIn(on('2026-01-25'))?.texts)
    // A draft is no version, whatever day it names.
    expect(rulesIn(on('2026-05-10'))).toMatchObject({ version: '2.0' })
    expect(rulesIn(on(today))).toMatchObject({ version: '2.0' })
  })

  it('leaves out what had been withdrawn or removed by then, and nothing before', () => {
    const on = answers(datedRepository(steps))
    expect(Object.keys(found(on('2026-03-19')))).toEqual(['gone', 'late', 'old', 'rules'])
    expect(Object.keys(found(on('2026-03-20')))).toEqual(['gone', 'late', 'rules'])
    expect(Object.keys(found(on('2026-04-10')))).toEqual(['late', 'rules'])
  })

  it('says that a version was only written later', () => {
    const root = datedRepository(steps)
    const late = answer(root, '2026-03-16').documents.find(({ id }) => id === 'late')
    expect(late?.origin).toMatchObject({ from: 'work-tree' })
    expect(late?.texts).toHaveLength(1)
  })

  it('has values, exceptions and laws of the last commit of that day', () => {
    const on = answers(datedRepository(steps))
    expect(on('2026-02-14').parameters).toMatchObject([{ id: 'response-days', value: 30 }])
    expect(on('2026-02-15')).toMatchObject({
      parameters: [{ value: 45, origin: { from: 'commit', committed: '2026-02-15' } }],
      registers: { from: 'commit', committed: '2026-02-15' },
      laws: [{ code: 'PIPL', state: 'in-force' }],
    })
    expect(on('2026-03-31').exceptions).toMatchObject([{ rule: 'no-orphan-document', expires: '2026-03-31' }])
    expect(on('2026-04-01').exceptions).toEqual([])
  })

  it('is told from what is announced for a day to come, and from the first commit for one before all', () => {
    const root = datedRepository([
      ...steps,
      { day: '2026-05-01', files: { 'internal/rules.mdx': announced } },
    ])
    expect(answer(root, today).notes).toEqual([])
    expect(answer(root, '2026-06-30')).toMatchObject({ notes: ['announced'] })
    expect(rulesIn(answer(root, '2026-06-30'))?.version).toBe('2.0')
    expect(rulesIn(answer(root, '2026-07-01'))?.version).toBe('3.0')
    expect(answer(root, '2025-12-01')).toMatchObject({ notes: ['before-history'], documents: [] })
  })

  it('follows the first parents: what a branch said before it was merged was not in force', () => {
    const root = datedRepository(steps.slice(0, 1))
    gitOn('2026-01-25', root, 'checkout', '--quiet', '-b', 'proposal')
    const files = { 'registers/parameters.yaml': parameters(60) }
    commitStep(root, { day: '2026-01-25', files })
    gitOn('2026-02-10', root, 'checkout', '--quiet', 'main')
    commitStep(root, { day: '2026-02-01', files: { 'note.md': 'x' } })
    gitOn('2026-02-10', root, 'merge', '--quiet', '--no-ff', '--no-edit', 'proposal')
    expect(answer(root, '2026-02-05').parameters).toMatchObject([{ value: 30 }])
    expect(answer(root, '2026-02-10').parameters).toMatchObject([{ value: 60 }])
    expect(answer(root, '2026-02-05', 'proposal').parameters).toMatchObject([{ value: 60 }])
  })

  it('has the hashes of frozen versions from their manifests', () => {
    const library = answer(writeWorkspace(realLibrary), '2026-12-25', undefined, '2026-11-25')
    expect(library.notes).toEqual(['no-repository', 'announced'])
    const list = library.documents.find(({ id }) => id === 'collection-list')
    const path = `public/archive/collection-list/${list?.version}/manifest.json`
    expect(list?.origin).toEqual({ from: 'archive', path })
    const manifest = JSON.parse(new TextDecoder().decode(realLibrary[path])) as Manifest
    expect(list?.texts).toEqual(manifest.languages.map(({ language, text }) => ({ language, hash: text })))
    expect(library.documents.filter(({ texts }) => texts.length === 0)).toEqual([])
  })
})

describe('policypress as-of', () => {
  const asOf = (cwd: string, ...args: string[]) => policypress(['as-of', ...args, '--today', today], { cwd })

  it('prints text in both languages, and JSON that fits its schema', () => {
    const root = datedRepository(steps)
    const { out, status } = asOf(root, '2026-03-05', '--no-cache')
    expect(status).toBe(0)
    expect(out).toMatch(/rules 2\.0 守则 · since 2026-03-01 · commit [0-9a-f]{12} \(2026-02-15\)/)
    expect(out).toContain('response-days 45')
    expect(asOf(root, '2026-03-05', '--locale', 'zh-CN').out).toContain('生效于 2026-03-01')
    const json: unknown = JSON.parse(asOf(root, '2026-03-05', '--format', 'json').out)
    expect(validate('output/as-of', json)).toEqual([])
  })

  it('says what is wrong with a day, and how to get the rest of a shallow clone', () => {
    const root = datedRepository(steps)
    expect(asOf(root).error).toContain('Missing DATE')
    expect(asOf(root, '2026-02-30')).toMatchObject({ status: 2 })
    expect(asOf(root, '2026-02-01', '--revision', 'none')).toMatchObject({ status: 2 })
    const clone = join(emptyFolder(), 'clone')
    gitOn(today, root, 'clone', '--quiet', '--depth=1', `file://${root}`, clone)
    const { status, error } = asOf(clone, '2026-03-05')
    expect(error).toContain('git fetch --unshallow')
    expect(status).toBe(2)
  })

  it('runs nothing that a repository names', () => {
    const root = datedRepository(steps)
    const [mark, program] = [join(root, 'ran'), join(root, '.git/program.sh')]
    writeFileSync(program, `#!/bin/sh\necho ran >> '${mark}'\nexit 1\n`)
    chmodSync(program, 0o755)
    writeFileSync(join(root, '.gitattributes'), '* filter=evil diff=evil\n')
    for (const name of [
      'core.fsmonitor',
      'gpg.program',
      'core.pager',
      'filter.evil.smudge',
      'diff.evil.textconv',
    ])
      gitOn(today, root, 'config', name, program)
    gitOn(today, root, 'config', 'log.showSignature', 'true')
    expect(asOf(root, '2026-02-20').out).toContain('rules 1.0')
    expect(existsSync(mark)).toBe(false)
  })
})

const announced = documentOf('rules', '门店应当三日内告知。', [
  { version: '3.0', effective: '2026-07-01' },
  second,
  first,
])

function answer(root: string, day: string, revision?: string, now = today): AsOf {
  const workspace = existsSync(join(root, 'policies')) ? join(root, 'policies') : root
  const given = inForceOn(workspace, { day, today: now, ...(revision === undefined ? {} : { revision }) })
  if ('refused' in given) throw new Error(given.refused)
  return given
}

const found = ({ documents }: AsOf): Record<string, string> =>
  Object.fromEntries(documents.map(({ id, version }) => [id, version]))

const rulesIn = ({ documents }: AsOf): DocumentInForce | undefined =>
  documents.find(({ id }) => id === 'rules')

const commitsOf = (root: string): string[] =>
  gitOn(today, root, 'rev-list', '--reverse', '--first-parent', 'HEAD').split('\n')

interface Manifest {
  readonly languages: readonly { readonly language: string; readonly text: string }[]
}
