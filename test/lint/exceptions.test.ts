import { describe, expect, it } from 'vitest'
import { openTexts } from '../../linter/index.ts'
import type { Report } from '../../linter/index.ts'
import { validate } from '../../schema/index.ts'

const roles = 'roles:\n  - id: lead\n  - id: officer\n'
const broken = '# 标题\n\n见 [那里](./nowhere.mdx)，再见 [附表](./gone.mdx)。\n'

function lint(exception: string, more: Readonly<Record<string, string>> = {}): Report {
  const files = {
    'registers/roles.yaml': roles,
    'registers/exceptions.yaml': `exceptions:\n  - { ${exception} }\n`,
    'internal/a.mdx': broken,
    ...more,
  }
  return openTexts(files, { today: '2026-01-15' }).lint()
}

const decided =
  "justification: { zh-CN: 旧文, en: Old text }, owner: lead, approver: officer, expires: '2026-01-15'"
const rulesOf = (findings: Report['findings']): string[] =>
  findings.filter(({ path }) => path === 'internal/a.mdx').map(({ rule }) => rule)
const dead = (report: Report): number => report.findings.filter(({ rule }) => rule === 'link-target').length

describe('an exception', () => {
  it('takes the findings of its rule out of the count, and says why', () => {
    const report = lint(`rule: link-target, document: a, ${decided}`)
    expect(rulesOf(report.findings)).not.toContain('link-target')
    expect(report.accepted.map(({ rule, accepted }) => [rule, accepted])).toEqual([
      ['link-target', { by: 'exception', reason: 'Old text' }],
      ['link-target', { by: 'exception', reason: 'Old text' }],
    ])
    expect(report.findings.filter(({ path }) => path.startsWith('registers/exceptions'))).toEqual([])
  })

  it('with a fingerprint accepts that finding alone, wherever the text moves', () => {
    const [first] = lint(`rule: heading-order, document: a, ${decided}`).findings.filter(
      ({ rule }) => rule === 'link-target',
    )
    const exception = `rule: link-target, document: a, fingerprint: '${first?.fingerprint}', ${decided}`
    expect(dead(lint(exception))).toBe(1)
    expect(dead(lint(exception, { 'internal/a.mdx': `## 新的一段\n\n多一句话。\n\n${broken}` }))).toBe(1)
  })

  it.each([
    ['another document', `rule: link-target, document: b, ${decided}`],
    ['another rule', `rule: link-text, document: a, ${decided}`],
    ['that has ended', `rule: link-target, document: a, ${decided.replace('01-15', '01-14')}`],
    ['without an approver', `rule: link-target, document: a, ${decided.replace('approver: officer, ', '')}`],
    ['that its owner approved', `rule: link-target, document: a, ${decided.replace('officer', 'lead')}`],
    [
      'without a reason',
      `rule: link-target, document: a, ${decided.replace(/justification: \{[^}]*\}, /, '')}`,
    ],
  ])('%s accepts nothing', (_, exception) => {
    const report = lint(exception, { 'internal/b.mdx': '## 二\n' })
    expect(dead(report)).toBe(2)
    expect(report.accepted).toEqual([])
    expect(report.findings.some(({ path }) => path === 'registers/exceptions.yaml')).toBe(true)
  })

  it('never accepts what the gate refuses', () => {
    const report = lint(`rule: safe-mdx, document: a, ${decided}`, {
      'internal/a.mdx': '<script>x</script>\n',
    })
    expect(rulesOf(report.findings)).toContain('safe-mdx')
  })

  it('covers the translation of its document too', () => {
    const report = lint(`rule: link-target, document: a, ${decided}`, {
      'internal/a.en.mdx': '[x](./no.mdx)\n',
    })
    expect(report.accepted.map(({ path }) => path)).toContain('internal/a.en.mdx')
  })

  it('from a control covers what is said of that control', () => {
    const files = {
      'catalog/BT.yaml': 'controls:\n  - id: BT-03\n',
      'profiles/sale.yaml': 'id: sale\ncontrols:\n  - id: BT-03\n',
      'internal/a.mdx': '---\nstatus: approved\nprofiles: [sale]\n---\n',
    }
    const report = lint(`control: BT-03, document: a, ${decided}`, files)
    expect(rulesOf(report.findings)).not.toContain('required-controls')
    expect(report.accepted.map(({ rule }) => rule)).toContain('required-controls')
  })

  it('stands in the JSON output, which still fits its schema', () => {
    const { findings, accepted, summary } = lint(`rule: link-target, document: a, ${decided}`)
    const data = JSON.parse(JSON.stringify({ schemaVersion: 1, findings, accepted, summary })) as unknown
    expect(validate('output/findings', data)).toEqual([])
  })
})
