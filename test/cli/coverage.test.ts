import { describe, expect, it } from 'vitest'
import type { Coverage } from '../../linter/index.ts'
import { writeWorkspace } from '../examples.ts'
import { coverage, measured } from './measured.ts'

const catalogue = {
  'policypress.config.yaml':
    'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN, en]\n',
  'catalog/BT.yaml':
    'family: { id: BT, title: { zh-CN: 转让, en: Transfer } }\ncontrols:\n  - { id: BT-01, title: { zh-CN: 清点, en: "=Inventory" } }\n  - { id: BT-02, title: { zh-CN: 告知, en: Notice } }\n',
  'profiles/sale.yaml':
    'id: sale\ncontrols:\n  - id: BT-01\n  - id: BT-02\n    when: { transfer.legal-route: art22 }\n',
}
const head = (status: string, route: string): string =>
  `---\nid: a\nstatus: ${status}\nprofiles: [sale]\ntransfer: { legal-route: ${route} }\n---\n\n`
const block = (id: string, text = '做这件事。'): string => `<Control id="${id}">\n\n${text}\n\n</Control>\n\n`
const summaryOf = (files: Record<string, string>): Coverage['summary'] =>
  measured(writeWorkspace({ ...catalogue, ...files })).summary

describe('what counts', () => {
  const full = block('BT-01') + block('BT-02')

  it('is a block with text in an approved document', () => {
    expect(summaryOf({ 'internal/a.mdx': head('approved', 'art22') + full }).percent).toBe(100)
    expect(
      summaryOf({ 'internal/a.mdx': head('approved', 'art22') + block('BT-01') + block('BT-02', '') }),
    ).toMatchObject({ covered: 1, requiredCovered: 1, percent: 50 })
  })

  it.each(['draft', 'in-review'])('is no %s', (status) => {
    expect(summaryOf({ 'internal/a.mdx': head(status, 'art22') + full })).toMatchObject({
      ...{ covered: 0, required: 2, requiredCovered: 0, percent: 0 },
    })
  })

  it('is no translation', () => {
    expect(
      summaryOf({
        'internal/a.mdx': head('approved', 'art22') + block('BT-01'),
        'internal/a.en.mdx': head('approved', 'art22') + full,
      }),
    ).toMatchObject({ covered: 1, percent: 50 })
  })

  it('is not what does not apply', () => {
    const summary = summaryOf({ 'internal/a.mdx': head('approved', 'art23') + block('BT-01') })
    expect(summary).toMatchObject({ covered: 1, required: 1, requiredCovered: 1, notApplicable: 1 })
    expect(summary.percent).toBe(50)
  })

  it('is not what is excepted', () => {
    const exception =
      'exceptions:\n  - control: BT-02\n    document: a\n    justification: { zh-CN: 暂缓, en: Later }\n    owner: dpo\n    approver: dpo\n    expires: "2027-01-31"\n'
    const files = {
      'internal/a.mdx': head('approved', 'art22') + block('BT-01'),
      'registers/exceptions.yaml': exception,
    }
    const { summary, exceptions, gaps } = measured(writeWorkspace({ ...catalogue, ...files }))
    expect(summary).toMatchObject({ covered: 1, requiredCovered: 1, excepted: 1, percent: 50 })
    expect(exceptions).toMatchObject([{ control: 'BT-02', written: false, expired: false }])
    expect(gaps).toContainEqual({
      ...{ level: 'document', document: 'a', control: 'BT-02', state: 'missing', reason: '' },
    })
  })

  it('is a delegation only where the other document has the text', () => {
    const delegating = head('approved', 'art22') + block('BT-01') + '<Control id="BT-02" in="b" />\n'
    const other = (text: string): string => `---\nid: b\nstatus: approved\n---\n\n${text}`
    expect(summaryOf({ 'internal/a.mdx': delegating, 'internal/b.mdx': other(block('BT-02')) }).percent).toBe(
      100,
    )
    expect(summaryOf({ 'internal/a.mdx': delegating, 'internal/b.mdx': other('空') }).percent).toBe(50)
  })
})

describe('the formats', () => {
  const root = (): string =>
    writeWorkspace({ ...catalogue, 'internal/a.mdx': head('approved', 'art23') + block('BT-01') })

  it('CSV quotes and never begins a cell like a formula', () => {
    const { out } = coverage(root(), '--format', 'csv', '--locale', 'en')
    const lines = out.replace('\ufeff', '').trimEnd().split('\r\n')
    expect(lines[0]).toMatch(/^family,control,title,/)
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain("BT-01,'=Inventory,a,a,carried out here,a#bt-01")
    expect(lines.flatMap((line) => line.split(',')).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
  })

  it('HTML is one file without script and without any address to load', () => {
    const { out } = coverage('policies', '--format', 'html', '--locale', 'zh-CN')
    expect(out.startsWith('<!doctype html>')).toBe(true)
    expect(out).toContain('<html lang="zh-CN">')
    expect(out).not.toMatch(/<script|<link|<img|\ssrc=|url\(|https?:/i)
    expect(out.match(/robot-company-transfer|业务转让/g)?.length).toBeGreaterThan(5)
  })

  it('HTML shows authored names as text', () => {
    const title = 'name: { zh-CN: 例, en: "<b onclick=x>Example</b>" }\n'
    const files = { ...catalogue, 'policypress.config.yaml': title, 'internal/a.mdx': block('BT-01') }
    const { out } = coverage(writeWorkspace(files), '--format', 'html', '--locale', 'en')
    expect(out).not.toContain('<b onclick')
    expect(out).toContain('&#x3C;b onclick=x>Example')
  })
})

describe('the minimum', () => {
  const files = { ...catalogue, 'internal/a.mdx': head('approved', 'art22') + block('BT-01') }

  it.each([
    ['49.9', 0],
    ['50', 0],
    ['50.1', 1],
    ['100', 1],
  ])('%s against 50 percent gives %i', (minimum, status) => {
    expect(coverage(writeWorkspace(files), '--min', minimum).status).toBe(status)
  })

  it('is asked for: without it gaps are shown and the exit is 0', () => {
    const { status, out } = coverage(writeWorkspace(files), '--locale', 'en')
    expect(out).toContain('a BT-02 Notice: missing')
    expect(status).toBe(0)
  })

  it.each(['ten', '-1', '101', ''])('"%s" cannot be run', (minimum) => {
    expect(coverage(writeWorkspace(files), `--min=${minimum}`).status).toBe(2)
  })

  it('of a folder without a catalogue cannot be run', () => {
    const { status, error } = coverage(writeWorkspace({ 'internal/a.mdx': '# 一\n' }), '--min', '100')
    expect(error).toContain('expected catalog/*.yaml')
    expect(status).toBe(2)
  })
})
