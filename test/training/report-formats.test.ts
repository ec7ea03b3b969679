import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvRows } from '../../cli/training/csv-rows.ts'
import { htmlRules } from '../notices/html-validate.ts'
import { launchBrowser } from '../portal/browser.ts'
import { decided, passed, receipt, report } from './report.ts'

/** Something of everything, and words from learners and files that try to be code. */
const given = {
  people: [
    'E1,clerk courier,2020-01-01,',
    'E2,clerk,2026-11-20,',
    'E3,guest,2026-11-20,',
    'E4,clerk,2020-01-01,2021-01-01',
  ],
  receipts: {
    'a.json': receipt(
      'E1',
      passed('2025-12-01'),
      decided('rules 2.0 2026-11-22 =1+1 <script>alert(1)</script>'),
    ),
    'b.json': receipt('E2', decided('rules 1.0 2026-01-02')),
    'c.json': receipt('E9', passed('2026-11-01')),
    'd.json': receipt('E4', { issued: '2020-06-01T00:00:00Z' }),
  },
  files: { '<img src=x>.json': '', 'e\u001b[2J\u202e.json': '' },
}

describe('as text', () => {
  test('says the shares and everything on which somebody has to act', async () => {
    const { out, status } = await report({ ...given, format: 'text' })
    expect(status).toBe(1)
    expect(out).toContain('Example · Training and acknowledgement · 2026-11-25')
    expect(out).toContain('  20%  1 of 5       done and valid today')
    expect(out).toContain('People at work: 3, no longer: 1')
    expect(out).toContain('Not verified')
    expect(out).toContain('E1: 文件delivery 1.0: overdue, was due 2026-01-15')
    expect(out).toContain('E1: 文件rules 2.0: declined, on 2026-11-22, =1+1 <script>')
    expect(out).toContain('E9: c.json')
    expect(out).toContain('d.json: was to be kept until 2024-01-01')
    expect(out).toContain('Kept for longer than 3 years after leaving')
  })

  test('lets no name of a file reach the terminal as a command', async () => {
    const { out } = await report({ ...given, format: 'text', locale: 'zh-CN' })
    expect(out).not.toMatch(/[\u001b\u202e]/)
    expect(out).toContain('eU+001B[2JU+202E.json：已损坏')
  })

  test('ends before a screen does', async () => {
    const people = Array.from({ length: 60 }, (_, index) => `E${index},clerk,2020-01-01,`)
    const { out } = await report({ people, receipts: {}, format: 'text' })
    expect(out).toContain('To be settled (60)')
    expect(out).toContain('and 20 more')
  })
})

describe('as CSV', () => {
  test('has a row for each person and thing, and no cell that runs as a formula', async () => {
    const { out } = await report({ ...given, format: 'csv' })
    const read = csvRows(out)
    const rows = 'rows' in read ? read.rows.map(({ cells }) => cells) : []
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([15]))
    expect(rows.slice(1).map((cells) => `${cells[0]} ${cells[4]} ${cells[7]}`)).toEqual([
      'E1 basics to be renewed soon',
      'E1 delivery overdue',
      'E1 rules declined',
      'E2 basics not yet done',
      'E2 rules older version done',
      'E3  ',
    ])
    expect(rows[3]?.[12]).toBe("'=1+1 <script>alert(1)</script>")
  })
})

describe('as a page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  test.each(['en', 'zh-CN'] as const)(
    'in %s it is valid HTML that needs nothing beside itself',
    async (locale) => {
      const { out } = await report({ ...given, format: 'html', locale })
      // The style stands in the file because the file stands alone.
      const rules = { ...htmlRules.rules, 'no-inline-style': 'off' as const, 'no-style-tag': 'off' as const }
      const checker = new HtmlValidate(new StaticConfigLoader({ ...htmlRules, rules }))
      const { results } = await checker.validateString(out)
      expect(
        results.flatMap(({ messages }) => messages.map(({ message, ruleId }) => `${ruleId}: ${message}`)),
      ).toEqual([])
      expect(out).not.toMatch(/<(?:script|img|link)\b|https?:/)
      expect(out).toContain('&#x3C;script>')
    },
  )

  test.each(['light', 'dark'] as const)(
    'has no barrier and never scrolls sideways on a phone, %s',
    async (colorScheme) => {
      const { out } = await report({ ...given, format: 'html' })
      const page = await browser.newPage({
        viewport: { width: 390, height: 900 },
        colorScheme,
        bypassCSP: true,
      })
      await page.setContent(out)
      await page.evaluate(axe)
      const found = await page.evaluate<AxeResults>('axe.run()')
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      await page.close()
    },
  )

  test('tells what is open by words, also on paper', async () => {
    const { out } = await report({ ...given, format: 'html' })
    const page = await browser.newPage()
    await page.setContent(out)
    await page.emulateMedia({ media: 'print' })
    const text = await page.evaluate(() => document.body.innerText)
    for (const words of [
      'declined, on 2026-11-22',
      'Not on the staff list',
      'E9: c.json',
      'Receipts to be deleted',
    ])
      expect(text).toContain(words)
    await page.close()
  })
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
