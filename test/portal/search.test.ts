import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { landing, openPage, searchFor, violations } from '../search/portal-page.ts'
import { launchBrowser } from './browser.ts'

const portal = inject('portal')
const box = 'dialog input[type="search"]'
const reading = `${portal}/documents/business-transfer/`

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('the dialog', () => {
  test.each(['接收方', '转移告知'])('finds %s and leads to the section that says it', async (query) => {
    const { page, errors } = await openPage(browser, `${portal}/`)
    await searchFor(page, query)
    const section = page
      .locator('.search-hit:has(.search-sections)')
      .first()
      .locator('.search-sections a')
      .first()
    const href = (await section.getAttribute('href')) ?? ''
    const marks = await section.locator('xpath=..').locator('mark').allTextContents()
    await section.click()
    await page.waitForURL(portal + href)
    expect(href).toMatch(/^\/(documents|forms)\/.+#.+/)
    // The page glides there.
    await expect.poll(async () => (await landing(page)).inView).toBe(true)
    const { text } = await landing(page)
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) expect(text).toContain(mark)
    expect(errors).toEqual([])
  })

  test('works by keyboard alone and gives the focus back', async () => {
    const { page, errors } = await openPage(browser, reading)
    const button = page.getByRole('button', { name: '搜索', exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog[open]')
    expect(await page.evaluate(() => document.activeElement?.matches('dialog input[type="search"]'))).toBe(
      true,
    )
    await page.keyboard.type('BT-02')
    await page.waitForSelector('.search-hit')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.closest('.search-hit') !== null)).toBe(true)
    await page.keyboard.press('ArrowUp')
    // Escape empties the box first.
    await page.keyboard.press('Escape')
    expect(await page.inputValue(box)).toBe('')
    expect(await page.locator('.search-hit').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog[open]', { state: 'hidden' })
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(errors).toEqual([])
  })

  test('opens by Ctrl K and by /, but not while something is typed, nor by / where that is switched off', async () => {
    const { page } = await openPage(browser, `${portal}/`)
    await page.keyboard.press('Control+k')
    await page.waitForSelector('dialog[open]')
    await page.locator('[data-search-slash]').uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await page.keyboard.press('/')
    await page.fill('#home-search', '')
    await page.locator('#home-search').press('/')
    expect(await page.inputValue('#home-search')).toBe('/')
    expect(await page.locator('dialog[open]').count()).toBe(0)
  })

  test('sends Enter to the page of all results', async () => {
    const { page } = await openPage(browser, `${portal}/en/`)
    await searchFor(page, 'transfer notice')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${portal}/en/search/?q=transfer+notice`)
    await page.waitForSelector('.search-hit')
    expect(await page.inputValue('#page-query')).toBe('transfer notice')
  })

  test('gives way to a section of the page itself', async () => {
    const { page } = await openPage(browser, reading)
    await searchFor(page, '业务转让客户信息保护标准')
    const link = page.locator('.search-sections a[href^="/documents/business-transfer/#"]').first()
    await link.click()
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await expect.poll(async () => (await landing(page)).inView).toBe(true)
  })

  test('costs a reading page nothing until it is used', async () => {
    const { page, fetched } = await openPage(browser, reading)
    await page.waitForLoadState('networkidle')
    expect(fetched.filter((path) => /search/.test(path))).toEqual([])
    await searchFor(page, '接收方')
    expect(fetched.filter((path) => path.startsWith('/search-index/')).length).toBeGreaterThan(2)
  })
})

describe.each([390, 1440])('at %i px', (width) => {
  test.each(['light', 'dark'] as const)('dialog and page have no violation, %s', async (colorScheme) => {
    const options = { colorScheme, viewport: { width, height: 900 } }
    const { page } = await openPage(browser, reading, options)
    await searchFor(page, '接收方')
    expect(await violations(page)).toEqual([])
    const results = await openPage(browser, `${portal}/en/search/?q=recipient`, options)
    await results.page.waitForSelector('.search-hit')
    expect(await violations(results.page)).toEqual([])
    const overflow = await results.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(overflow).toBe(false)
  })
})
