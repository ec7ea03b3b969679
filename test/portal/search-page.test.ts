import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openPage } from '../search/portal-page.ts'
import { launchBrowser } from './browser.ts'

const portal = inject('portal')

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('the page', () => {
  const address = `${portal}/search/?q=${encodeURIComponent('告知')}&type=control`

  test('shows what its address says, and the address what it shows', async () => {
    const { page, errors } = await openPage(browser, address)
    await page.waitForSelector('.search-hit')
    expect(await page.inputValue('#page-query')).toBe('告知')
    expect(await page.locator('input[value="control"]').isChecked()).toBe(true)
    expect(new Set(await page.locator('.search-hit .chip').allTextContents())).toEqual(new Set(['控制点']))
    await page.locator('input[value="control"]').uncheck()
    await expect.poll(() => new URL(page.url()).search).toBe(`?q=${encodeURIComponent('告知')}`)
    await expect.poll(() => page.locator('.search-hit .chip').allTextContents()).toContain('术语')
    const first = page.locator('.search-hit a').first()
    await first.click()
    await page.waitForURL((url) => url.pathname !== '/search/')
    await page.goBack()
    await page.waitForSelector('.search-hit')
    expect(await page.inputValue('#page-query')).toBe('告知')
    expect(errors).toEqual([])
  })

  test('says so when filters alone leave nothing', async () => {
    const { page } = await openPage(browser, `${portal}/en/search/?q=BT-02&type=law`)
    await expect
      .poll(() => page.locator('[data-search-page] [data-search-none]').textContent())
      .toMatch(/with these filters; \d+ without/)
  })

  test('without script sends to the list of all documents', async () => {
    const { page } = await openPage(browser, `${portal}/search/`, { javaScriptEnabled: false })
    const link = page.locator('noscript a, .notice a').first()
    expect(await link.getAttribute('href')).toBe('/documents/')
    expect(await page.locator('[data-search-open]').getAttribute('href')).toBe('/search/')
  })
})
