import { describe, expect, inject, it } from 'vitest'
import { openTexts, openWorkspace } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'
import { reportPages } from '../../site/portal/models/report.ts'
import type { ReportModel } from '../../site/portal/models/report.ts'
import { viewOf } from '../../site/portal/models/view.ts'
import { portalDay } from './build-once.ts'
import { freshPage } from './fresh-page.ts'

const portal = inject('portal')
const nowhere = { revision: '', modified: false }

describe('the lint report of this build', () => {
  const fresh = freshPage()

  it.each([
    ['zh-CN', ''],
    ['en', '/en'],
  ] as const)('says what the lint says of the same files on the same day (%s)', async (locale, prefix) => {
    const report = openWorkspace('policies', { today: portalDay }).lint({ locale })
    await fresh.page.goto(`${portal}${prefix}/report/`)
    const outcome = (await fresh.page.locator('.outcome').textContent()) ?? ''
    const { files, errors, warnings } = report.summary
    expect(outcome.match(/\d+/g)?.slice(0, 3).map(Number)).toEqual([files, errors, warnings])
    expect(await fresh.page.locator('.report-facts').textContent()).toContain(portalDay)
    expect(await fresh.page.locator('.report-file li').count()).toBe(report.findings.length)
    await fresh.page.locator('#rules ~ details > summary').click()
    const rules = await fresh.page.locator('#rules ~ details tbody th .code').allTextContents()
    expect(rules.map((rule) => rule.trim())).toEqual(report.rules.map(({ id }) => id))
  })

  it('shows every exception with its last day', async () => {
    const { exceptions } = openWorkspace('policies', { today: portalDay }).workspace
    await fresh.page.goto(`${portal}/report/`)
    const rows = await fresh.page.locator('.register-exceptions tbody tr').allTextContents()
    expect(rows).toHaveLength(exceptions.length)
    for (const [index, { expires }] of exceptions.entries()) expect(rows[index]).toContain(expires)
  })
})

describe('a report', () => {
  it('shows findings by file with their source, and leads to the page and to the rule', () => {
    const { files, state, outcome } = reportOf(broken())
    expect([state, outcome]).toEqual(['error', expect.stringMatching(/: [1-9]\d* errors?/)])
    const file = files.find(({ path }) => path === 'internal/a.mdx')
    expect(file?.page).toEqual({ text: '甲', href: '/en/documents/a/', language: 'zh-CN' })
    const finding = file?.findings.find(({ rule }) => rule.text === 'frontmatter-schema')
    expect(finding?.rule.href).toBe('/en/rules/frontmatter-schema/')
    expect(finding?.place).toMatch(/^\d+:\d+$/)
    expect(file?.findings.some(({ frame }) => /^\d+ \| .*\n +\^+$/.test(frame))).toBe(true)
  })

  it('tells what exceptions and the baseline accept, each with its reason, and counts it nowhere', () => {
    const open = broken()
    const [excepted, baselined] = open
      .lint()
      .findings.filter(({ path, rule }) => path === 'internal/a.mdx' && !gates.has(rule))
    if (!excepted || !baselined) throw new Error('Too few findings, expected two to accept')
    const accepting = open
      .with(
        'registers/exceptions.yaml',
        `exceptions:\n  - rule: ${excepted.rule}\n    document: a\n    fingerprint: ${excepted.fingerprint}\n` +
          "    justification: { zh-CN: 先这样, en: For now }\n    owner: one\n    approver: two\n    expires: '2027-01-01'\n",
      )
      .with(
        'policypress.baseline.yaml',
        `findings:\n  ${baselined.fingerprint}: { rule: ${baselined.rule}, path: internal/a.mdx, since: '2026-01-01', reason: 老问题 }\n`,
      )
    const { accepted, baseline, exceptions, rules, files } = reportOf(accepting)
    expect(accepted.map(({ by, reason, rule }) => [by, reason, rule.text]).toSorted()).toEqual(
      [
        ['Exception', 'For now', excepted.rule],
        ['Baseline', '老问题', baselined.rule],
      ].toSorted(),
    )
    expect(baseline.rows.map(({ cells }) => cells.map(([first]) => first?.text))).toEqual([
      [baselined.rule, 'internal/a.mdx', '老问题', '2026-01-01', baselined.fingerprint],
    ])
    expect(exceptions.flatMap(({ rows }) => rows)).toHaveLength(1)
    const sum = (counts: readonly number[]): number => counts.reduce((left, right) => left + right, 0)
    expect(sum(rules.map(({ found }) => found))).toBe(sum(files.map(({ findings }) => findings.length)))
    expect(sum(rules.map((rule) => rule.accepted))).toBe(2)
  })

  it('names the commit, and says when the files differed from it', () => {
    const text = ({ facts }: ReportModel): string => facts.map((fact) => fact.text).join(' ')
    const source = { revision: 'a'.repeat(40), modified: true }
    expect(text(reportOf(broken(), source))).toContain(
      `${'a'.repeat(12)}, with edits that were not committed`,
    )
    expect(text(reportOf(broken()))).not.toContain('commit')
  })
})

const gates = new Set(
  broken()
    .rules.filter(({ gate }) => gate)
    .map(({ id }) => id),
)

function reportOf(open: OpenWorkspace, source = nowhere): ReportModel {
  const [page] = reportPages(open, source, viewOf(open.workspace, 'en'))
  if (!page) throw new Error('Missing page, expected one report')
  return page.model
}

function broken(): OpenWorkspace {
  const text =
    "---\nid: a\ntype: policy\ntitle: 甲\nsummary: 甲。\nversion: '1.0'\nstatus: nearly\nclassification: internal\nowner: nobody\n---\n\n" +
    '## 一\n\n见[那里](./missing.mdx)。\n\n<Control id="XX-99">\n\n做。\n\n</Control>\n'
  const roles =
    'roles:\n  - { id: one, title: { zh-CN: 一, en: One }, holders: [{ email: a@b.example }] }\n' +
    '  - { id: two, title: { zh-CN: 二, en: Two }, holders: [{ email: c@d.example }] }\n'
  return openTexts({ 'internal/a.mdx': text, 'registers/roles.yaml': roles }, { today: portalDay })
}
