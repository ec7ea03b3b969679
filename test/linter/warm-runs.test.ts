import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import type { Report } from '../../linter/index.ts'
import { exampleDay, writeWorkspace } from '../examples.ts'

const documents = ['a', 'b', 'c'] as const
const frontmatter = (id: string, status: string): string =>
  `---\nid: ${id}\ntype: procedure\ntitle: 文件${id}\nsummary: 说明。\nversion: '1.0'\nstatus: ${status}\nclassification: internal\njurisdictions: [CN]\nowner: store-manager\naudience: [store-manager]\nreview: { cycle: P1Y, last: '2026-01-05' }\nrevisions:\n  - { version: '1.0', date: '2026-01-05', effective: '2026-01-10', summary: 首发。, approvals: [{ role: store-manager, date: '2026-01-05' }] }\n---\n`

/** Bodies that say something of another file: of its existence, its sections, its controls, its place. */
const body = fc.constantFrom(
  ...['见[乙](./b.mdx#notice)。\n', '见[丙](./c.mdx)。\n', '<Control id="BT-01" in="b" />\n', '正文。\n'],
  '<Section id="notice">\n\n## 告知\n\n<Control id="BT-01">\n\n<Role id="store-manager" />在 <Param id="notice-days" />内告知，记入<Record id="log" />。\n\n</Control>\n\n</Section>\n',
  ...['<script>alert(1)</script>\n', '电话 13912345678。\n', '{1 + 1}\n', '# 标题\n\n### 跳级\n'],
)
const catalogue = fc
  .constantFrom('BT-01', 'BT-02')
  .map(
    (id) =>
      `family: { id: BT, title: { zh-CN: 转让, en: Transfer } }\ncontrols:\n  - id: ${id}\n    title: { zh-CN: 告知, en: Notice }\n    statement: { zh-CN: 应当告知。, en: It shall be told. }\n    parameters:\n      - { id: notice-days, title: { zh-CN: 期限, en: Limit }, type: integer, unit: day, stricter: lower, bound: { min: 1, max: 60 }, basis: company }\n    evidence:\n      - { id: log, title: { zh-CN: 记录, en: Log } }\n    laws: []\n    applies-to: [procedure]\n`,
  )
const config = fc
  .constantFrom('', 'rules: { no-orphan-document: off }\n', 'extends: strict\n')
  .map((more) => `name: 例\nsource-language: zh-CN\nlanguages: [zh-CN]\n${more}`)

/** A step: a file that gets another text, or goes. */
const edit = fc.oneof(
  fc
    .tuple(fc.constantFrom(...documents), fc.constantFrom('approved', 'draft', 'retired'), body)
    .map(([id, status, text]): Edit => [`internal/${id}.mdx`, `${frontmatter(id, status)}\n${text}`]),
  fc.constantFrom(...documents).map((id): Edit => [`internal/${id}.mdx`, undefined]),
  catalogue.map((text): Edit => ['catalog/BT.yaml', text]),
  config.map((text): Edit => ['policypress.config.yaml', text]),
  fc.constantFrom('见 [甲](internal/a.mdx)。\n', '无。\n').map((text): Edit => ['notes.md', text]),
)
const today = fc.constantFrom(exampleDay, '2026-01-07', '2027-03-01')

describe('a run that remembers the one before', () => {
  it('finds what a run without memory finds, whatever was edited in between', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(edit, today), { minLength: 2, maxLength: 8 }), (steps) => {
        const root = writeWorkspace({
          'policypress.config.yaml': '',
          'internal/.keep': '',
          'catalog/.keep': '',
        })
        for (const [[path, text], day] of steps) {
          if (text === undefined) rmSync(join(root, path), { force: true })
          else writeFileSync(join(root, path), text)
          expect(lint(root, day, true)).toEqual(lint(root, day, false))
          // Once more, with nothing edited at all, and in the other language.
          expect(lint(root, day, true, 'zh-CN')).toEqual(lint(root, day, false, 'zh-CN'))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('reads a file again whose stored facts are torn', () => {
    const text = `${frontmatter('a', 'approved')}\n见[乙](./b.mdx#notice)。\n`
    const root = writeWorkspace({
      'policypress.config.yaml': 'name: 例\n',
      'internal/a.mdx': text,
      'notes.md': '无。\n',
    })
    lint(root, exampleDay, true)
    const cache = join(root, '.policypress/cache/documents.json')
    const [seal = '', index = '', ...bodies] = readFileSync(cache, 'utf8').split('\n')
    expect(bodies.join('\n')).toContain('b.mdx#notice')
    writeFileSync(cache, `${seal}\n${index}\n${bodies.join('\n').replaceAll('[', '!')}`)
    // The edit elsewhere has all rules run anew.
    writeFileSync(join(root, 'notes.md'), '有。\n')
    expect(lint(root, exampleDay, true)).toEqual(lint(root, exampleDay, false))
    expect(lint(root, exampleDay, true).findings.map(({ rule }) => rule)).toContain('link-target')
  })

  it('takes a cache that was cut short for none', () => {
    const root = writeWorkspace({ 'pages/a.mdx': '<script>alert(1)</script>\n' })
    lint(root, exampleDay, true)
    const cache = join(root, '.policypress/cache/documents.json')
    const stored = readFileSync(cache)
    for (const length of [0, 10, 65, 80, stored.length - 1]) {
      writeFileSync(cache, stored.subarray(0, length))
      expect(lint(root, exampleDay, true)).toEqual(lint(root, exampleDay, false))
    }
  })
})

function lint(
  root: string,
  day: string,
  cache: boolean,
  locale: 'en' | 'zh-CN' = 'en',
): Omit<Report, 'sources'> {
  const { sources: _sources, ...report } = openWorkspace(root, { today: day, cache }).lint({ locale })
  return report
}

type Edit = readonly [path: string, text: string | undefined]
