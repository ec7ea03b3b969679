import { describe, expect, it } from 'vitest'
import { documentAddress, articleAddress, rowAddress } from '../../cli/explain/addresses.ts'
import { changeRules } from '../../linter/diff.ts'
import { openWorkspace, rules } from '../../linter/index.ts'
import { validate } from '../../schema/index.ts'
import { writeWorkspace } from '../examples.ts'
import { portalAddresses } from '../../site/portal/addresses.ts'
import { rowAnchor } from '../../site/portal/models/links.ts'
import { policypress } from './run.ts'

const explain = (name: string, ...more: string[]): unknown =>
  JSON.parse(policypress(['explain', name, '--format', 'json', '--workspace', 'policies', ...more]).out)

describe('policypress explain', () => {
  it.each([
    ['known-control', { kind: 'rule', url: '/rules/known-control/' }],
    ['control-removed', { kind: 'rule', url: '/rules/control-removed/' }],
    ['BT-02', { kind: 'control', url: '/controls/BT-02/' }],
    ['PIPL:22', { kind: 'law', url: '/laws/PIPL/22/' }],
    ['transfer-notice-days', { kind: 'parameter' }],
    ['000:1.0', { kind: 'requirement', url: '/requirements/000/#r1.0' }],
  ])('explains %s', (name, expected) => {
    const explanation = explain(name)
    expect(explanation).toMatchObject({ schemaVersion: 1, id: name, ...expected })
    expect(validate('output/explain', explanation)).toEqual([])
  })

  it('leads from a control to the paragraph that carries it', () => {
    expect(explain('BT-02')).toMatchObject({
      related: expect.arrayContaining([
        expect.objectContaining({ kind: 'document', id: 'business-transfer#bt-02' }),
        expect.objectContaining({ kind: 'law', id: 'PIPL:22' }),
      ]) as unknown,
    })
  })

  it('leads from a requirement row to its controls, paragraphs and lessons', () => {
    const { details, related } = explain('001:3.1', '--locale', 'en') as Explained
    expect(details).toContainEqual({ label: 'document', value: 'outlet-transfer' })
    expect(details).toContainEqual({ label: 'controls', value: 'CM-04' })
    expect(details).toContainEqual({
      label: 'paragraph',
      value: 'CM-04 outlet-transfer#cm-04 /documents/outlet-transfer/#cm-04',
    })
    expect(related).toContainEqual(
      expect.objectContaining({ id: 'outlet-transfer#cm-04', url: '/documents/outlet-transfer/#cm-04' }),
    )
    expect(details.some(({ label, value }) => label === 'lesson' && value !== '')).toBe(true)
  })

  it('says that there is no lesson and names those that there are', () => {
    const files = {
      'catalog/BT.yaml': 'controls:\n  - id: BT-02\n  - id: BT-03\n',
      'requirements/s.yaml':
        'source: s\ndocument: a\nrows:\n  - { id: "s:1.1", control: BT-02 }\n  - { id: "s:1.2", control: BT-03 }\n',
      'internal/a.mdx': '---\nstatus: approved\n---\n\n<Control id="BT-02">\n\n告知客户。\n\n</Control>\n',
      'training/basics/01-why.mdx': '---\ntitle: 为什么\ncontrols: [BT-02]\n---\n',
    }
    const ask = (row: string, locale: string): readonly Explained['details'][number][] => {
      const { out } = policypress([
        'explain',
        row,
        '--format',
        'json',
        '--workspace',
        writeWorkspace(files),
        '--locale',
        locale,
      ])
      return (JSON.parse(out) as Explained).details
    }
    expect(ask('s:1.1', 'en')).toContainEqual({ label: 'lesson', value: 'basics/why' })
    expect(ask('s:1.2', 'en')).toContainEqual({ label: 'lesson', value: 'none yet' })
    expect(ask('s:1.2', 'zh-CN')).toContainEqual({ label: '课程', value: '暂无' })
    expect(ask('s:1.2', 'en')).toContainEqual({ label: 'paragraph', value: 'BT-03 no approved text yet' })
  })

  it('leads from an article to controls and to documents', () => {
    expect(explain('PIPL:22')).toMatchObject({
      related: expect.arrayContaining([
        expect.objectContaining({ kind: 'control', id: 'BT-02' }),
        expect.objectContaining({ kind: 'document', id: 'business-transfer' }),
      ]) as unknown,
    })
  })

  it('gives the addresses that the portal writes', () => {
    const { workspace } = openWorkspace('policies', { today: '2026-11-24', cache: false })
    const portal = portalAddresses(workspace, 'zh-CN')
    for (const row of workspace.requirements.values())
      expect(rowAddress(row)).toBe(`/requirements/${row.source}/#${rowAnchor(row)}`)
    for (const { code, articles } of workspace.laws.values())
      for (const article of articles.keys())
        expect(articleAddress(code, article)).toBe(portal.article(code, article))
    for (const { id, kind } of workspace.documents.values())
      if (kind === 'document' || kind === 'form')
        expect(documentAddress(id, workspace)).toBe(portal.document(id))
  })

  it('explains in both languages', () => {
    expect(explain('BT-02', '--locale', 'en')).toMatchObject({ title: 'Transfer notice to individuals' })
    expect(explain('BT-02', '--locale', 'zh-CN')).toMatchObject({ title: '转让告知书' })
  })
})

describe('policypress rules', () => {
  it('lists every rule as its schema says', () => {
    const list: unknown = JSON.parse(policypress(['rules', '--format', 'json']).out)
    expect(validate('output/rules', list)).toEqual([])
    expect(list).toHaveLength(rules.length + changeRules.length)
  })
})

interface Explained {
  readonly details: readonly { readonly label: string; readonly value: string }[]
  readonly related: readonly { readonly id: string; readonly url: string }[]
}
