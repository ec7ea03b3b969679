import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { kindsOfPages } from './kinds.ts'

const portal = inject('portal')
const kinds = await kindsOfPages(portal)
const document = kinds.get('document') ?? ''

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1440, height: 900 } })
})
afterEach(() => page.close())

describe('theme', () => {
  const ground = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(globalThis.document.documentElement).backgroundColor)

  it('follows the system until the reader chooses, then keeps the choice from page to page', async () => {
    await page.goto(portal)
    const light = await ground()
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await ground()
    expect(dark).not.toBe(light)
    await page.locator('[data-theme-toggle]').click()
    expect(await ground()).toBe(light)
    await page.goto(`${portal}/en/laws/`)
    expect(await ground()).toBe(light)
    await page.locator('[data-theme-toggle]').click()
    await page.emulateMedia({ colorScheme: 'light' })
    await page.reload()
    expect(await ground()).toBe(dark)
  })

  it('is set before the first paint, by a script that blocks', async () => {
    const html = await (await fetch(portal)).text()
    expect(html.indexOf('src="/theme.js"')).toBeGreaterThan(0)
    expect(html.indexOf('src="/theme.js"')).toBeLessThan(html.indexOf('<body'))
    expect(html).not.toMatch(/<script[^>]*(?:async|defer)[^>]*theme\.js/)
  })
})

describe('language', () => {
  it('switches to the same place of the same page, and back', async () => {
    await page.goto(`${portal}/documents/?type=standard`)
    await page.locator('[data-language]').click()
    await page.waitForURL(`${portal}/en/documents/?type=standard`)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    // The script of the new page may still be on its way.
    await expect.poll(() => page.locator('select[name=type]').inputValue()).toBe('standard')
    await page.locator('[data-language]').click()
    await page.waitForURL(`${portal}/documents/?type=standard`)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  })

  it('marks text of the other language as such, and says why it is there', async () => {
    await page.goto(`${portal}/en${document}`)
    const language = await page.locator('article.prose').getAttribute('lang')
    const notice = await page.locator('.notice').first().textContent()
    expect(language === 'zh-CN' ? notice?.includes('no English translation') : language === 'en').toBe(true)
  })
})

describe('keyboard', () => {
  it('offers to skip to the content first, and does', async () => {
    await page.goto(portal + document)
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    expect(await skip.textContent()).toBe('跳到正文')
    expect((await skip.boundingBox())?.width).toBeGreaterThan(40)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const inside = await page.evaluate(() => globalThis.document.activeElement?.closest('main') !== null)
    expect(inside).toBe(true)
  })

  it('shows where the focus is', async () => {
    await page.goto(portal)
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(
          globalThis.document.activeElement ?? globalThis.document.body,
        )
        return `${outlineStyle} ${outlineWidth}`
      })
      expect(outline).toBe('solid 2px')
    }
  })
})

describe('missing page', () => {
  it('answers 404 with ways on in both languages', async () => {
    const response = await page.goto(`${portal}/en/no/such/page/`)
    expect(response?.status()).toBe(404)
    expect(await page.locator('main').textContent()).toContain('没有这一页')
    expect(await page.locator('main').textContent()).toContain('No such page')
    await page.locator('main a[href="/en/"]').click()
    await page.waitForURL(`${portal}/en/`)
  })

  it.each([
    ['zh-CN', '/search/'],
    ['en', '/en/search/'],
  ])('searches from there (%s)', async (locale, address) => {
    await page.goto(`${portal}/documents/no-such-document/`)
    await page.locator(`main [lang=${locale}] input[type=search]`).fill('PIPL 23')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${portal}${address}?q=PIPL+23`)
    await page.locator('main .results a, main [data-search-results] a').first().waitFor()
  })
})
