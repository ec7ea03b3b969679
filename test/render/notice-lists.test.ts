import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openWorkspace, publicView, publicWorkspace, treeOf } from '../../linter/index.ts'
import type { Facts, OpenWorkspace, Workspace } from '../../linter/index.ts'
import { canonicalText, shownRows } from '../../site/render/index.ts'

const opened = openWorkspace('policies', { today: '2026-11-25', cache: false })
const notices = opened.workspace.facts.filter(({ path }) => /^public\/[^/]+\.mdx$/.test(path))
const documents = new Map(notices.map(({ path }) => [path, opened.document(path)]))
const before = new Map(notices.map(({ path }) => [path, textOf(path, opened.workspace)]))

const registers = [
  { register: 'processing', kind: 'activities' },
  { register: 'recipients', kind: 'recipients' },
  { register: 'sdks', kind: 'sdks' },
  { register: 'cookies', kind: 'cookies' },
  { register: 'rights', kind: 'rights' },
] as const

describe('the notices and the registers', () => {
  it.each(registers)('show every row of $register in some notice', ({ register, kind }) => {
    const shown = new Set(
      notices.flatMap((facts) => shownRows(facts, opened.workspace)[kind].map(({ id }) => id)),
    )
    const ids = idsIn(register)
    expect(ids.length).toBeGreaterThan(4)
    expect(ids.filter((id) => !shown.has(id))).toEqual([])
  })

  it.each(registers)('say something else where a row of $register is gone', ({ register, kind }) => {
    // Every fifth row, for each one means reading the whole library again.
    for (const id of idsIn(register).filter((_, index) => index % 5 === 0)) {
      const { workspace } = withoutRow(register, id)
      const showing = notices.filter((facts) =>
        shownRows(facts, opened.workspace)[kind].some((row) => row.id === id),
      )
      expect(showing.length, id).toBeGreaterThan(0)
      for (const { path } of showing) expect(textOf(path, workspace), id).not.toBe(before.get(path))
    }
  })

  it('say the same to both parsers', () => {
    for (const [path, document] of documents) {
      const context = { workspace: opened.workspace, language: languageOf(document.facts) }
      expect(canonicalText(document, context, treeOf(document, 'remark')), path).toBe(before.get(path))
    }
  })

  it('say the same where only what is public can be read', () => {
    const open = publicWorkspace(publicView(opened), '2026-11-25')
    expect(open.register('processing')?.data).not.toHaveProperty('activities.0.systems')
    for (const { path } of notices) expect(textOf(path, open), path).toBe(before.get(path))
  })

  it('leave no row of a register written by hand', () => {
    const { activities, recipients } = shownRows({ components: everything }, opened.workspace)
    const texts = [
      ...activities.map(({ name, purposes }) => ({ name, purpose: purposes })),
      ...recipients.map(({ purpose }) => ({ name: purpose, purpose })),
    ].flatMap(({ name, purpose }) => [
      [`| ${name['zh-CN']} `, purpose['zh-CN']],
      [`| ${name.en} `, purpose.en],
    ])
    const written = notices.flatMap(({ path }) =>
      readFileSync(`policies/${path}`, 'utf8')
        .split('\n')
        .filter((line) =>
          texts.some(([name = '', purpose = '']) => line.includes(name) && line.includes(purpose)),
        )
        .map((line) => `${path}: ${line}`),
    )
    expect(written).toEqual([])
  })
})

const everything = ['ProcessingList', 'RecipientList'].map((name) => ({
  ...{ name, props: {}, span: [0, 0] as const, headings: 0 },
}))

function textOf(path: string, workspace: Workspace): string {
  const document = documents.get(path) ?? opened.document(path)
  return canonicalText(document, { workspace, language: languageOf(document.facts) })
}

function withoutRow(register: string, id: string): OpenWorkspace {
  const text = readFileSync(`policies/registers/${register}.yaml`, 'utf8')
  const [head = '', ...rows] = text.split(/^(?= {2}- id: )/m)
  const left = rows.filter((row) => !row.startsWith(`  - id: ${id}\n`))
  if (left.length !== rows.length - 1) throw new Error(`There is no one row ${id} in ${register}`)
  return opened.with(`registers/${register}.yaml`, [head, ...left].join(''))
}

function idsIn(register: string): string[] {
  const text = readFileSync(`policies/registers/${register}.yaml`, 'utf8')
  return [...text.matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id = '']) => id)
}

function languageOf({ language }: Pick<Facts, 'language'>): 'zh-CN' | 'en' {
  return language === 'en' ? 'en' : 'zh-CN'
}
