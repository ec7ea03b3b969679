import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeReporters } from '../../linter/diff.ts'
import type { Change, ChangeReport, Locale } from '../../linter/index.ts'
import { launchBrowser } from '../portal/browser.ts'
import { hostileReport } from './hostile.ts'
import { largeReport, locales, openReport, options, reportOf } from './reports.ts'

const html = (report: ChangeReport, locale: Locale = 'en'): string =>
  changeReporters.html(report, options(locale))

describe.each(locales)('html in %s', (locale) => {
  it('is one valid page that needs nothing beside itself', () => {
    const checker = new HtmlValidate({ extends: ['html-validate:standard'] })
    for (const report of [largeReport(locale), openReport(locale), reportOf([])]) {
      const out = html(report, locale)
      const { results } = checker.validateStringSync(out)
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
      expect(out).not.toMatch(/<(?:script|img|link)\b|url\(|\s(?:src|href)="(?!#)/)
      expect(out).toContain(`<html lang="${locale}">`)
    }
  })

  it('tells every change, and each to-do once', () => {
    const report = largeReport(locale)
    const out = html(report, locale)
    expect(out.match(/<article/g)).toHaveLength(report.changes.length)
    const todos = new Set(report.changes.flatMap(({ todo }) => todo.map(({ message }) => message)))
    const lists = [...out.matchAll(/<ul class="todo">(.*?)<\/ul>/gs)].map(([list]) => list).join('')
    expect(lists.match(/<li>/g)).toHaveLength(todos.size)
  })
})

describe('html', () => {
  it('marks the words that differ on both sides, and no others', () => {
    const out = html(edited({ before: 'We answer within 7 days.', after: 'We answer within 30 days.' }))
    expect(out).toContain('<p lang="en">We answer within <del>7</del> days.</p>')
    expect(out).toContain('<p lang="en">We answer within <ins>30</ins> days.</p>')
    const chinese = html(edited({ before: '七日内答复。', after: '七日内可以答复。' }))
    expect(chinese).toContain('<p lang="zh-CN">七日内<ins>可以</ins>答复。</p>')
  })

  it('shows authored text as text, and what would hide in it by its number', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const [, body = ''] = html(report).split('</style>')
        expect((body.match(/<[^>]*>?/g) ?? []).filter((tag) => !ours.test(tag))).toEqual([])
        expect(body).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/)
      }),
    )
  })
})

describe('html in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  it.each([
    [390, 'light'],
    [390, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('has no barrier and never scrolls sideways at %i, %s', async (width, colorScheme) => {
    for (const report of [
      withSides('zh-CN'),
      edited({ before: 'a'.repeat(900), document: 'b'.repeat(200) }),
    ]) {
      const page = await shown(browser, html(report, 'zh-CN'), { width, colorScheme })
      await page.evaluate(axe)
      const found = await page.evaluate<AxeResults>('axe.run()')
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.close()
    }
  })

  it('puts both texts side by side where there is room, and below each other on a phone', async () => {
    for (const [width, sideBySide] of [
      [1440, true],
      [390, false],
    ] as const) {
      const page = await shown(browser, html(withSides('en')), { width, colorScheme: 'light' })
      const tops = await page.evaluate(() =>
        [...document.querySelectorAll('figure')].map((figure) => figure.getBoundingClientRect().top),
      )
      expect(tops).toHaveLength(2)
      expect(tops[0] === tops[1]).toBe(sideBySide)
      await page.close()
    }
  })

  it('says on paper in words what the colours say on a screen', async () => {
    const page = await shown(browser, html(withSides('en')), { width: 800, colorScheme: 'light' })
    await page.emulateMedia({ media: 'print' })
    const text = await page.evaluate(() => document.body.innerText)
    for (const words of ['material', 'before', 'after', 'To do']) expect(text).toContain(words)
    await page.close()
  })
})

async function shown(browser: Browser, text: string, { width, colorScheme }: Look): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
  await page.setContent(text)
  return page
}

/** A real change with other words. */
function edited(texts: Partial<Change>): ChangeReport {
  const [change] = openReport('en').changes
  if (!change) throw new Error('Missing change')
  return reportOf([{ ...change, ...texts }])
}

function withSides(locale: Locale): ChangeReport {
  const [change] = openReport(locale).changes
  if (!change) throw new Error('Missing change')
  const sides = { before: '门店必须在 7 日内答复。\n第二行', after: '门店可以在 30 日内答复。\n第二行' }
  const accepted = { by: 'exception' as const, reason: '改由合同约定。' }
  const other = { ...change, message: '`x`', class: 'editorial' as const, todo: [], accepted }
  return reportOf([{ ...change, ...sides }, other])
}

const tags =
  'section|h1|h2|h3|p|ul|li|span|table|thead|tbody|tr|th|td|a|article|div|figure|figcaption|code|del|ins|footer|main|body|head|html|title'
const attributes = '(?: (?:class|id|scope|lang)="[\\w -]*"| href="#d\\d+")*'
const ours = new RegExp(`^</?(?:${tags}|br)${attributes}>$`)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Look {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
}
