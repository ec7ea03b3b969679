import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openPage, searchFor } from '../search/portal-page.ts'
import { launchBrowser } from './browser.ts'

const portal = inject('portal')
const box = 'dialog input[type="search"]'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('typing', () => {
  test('with an input method searches only what was chosen', async () => {
    const { page, fetched } = await openPage(browser, `${portal}/`)
    await page.keyboard.press('/')
    await page.waitForSelector('dialog[open]')
    await page.waitForLoadState('networkidle')
    const shards = (): number => fetched.filter((path) => path.startsWith('/search-index/s/')).length
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', {
      text: 'jieshoufang',
      selectionStart: 11,
      selectionEnd: 11,
    })
    await page.waitForTimeout(500)
    expect(shards()).toBe(0)
    const taken = await page.locator(box).evaluate((element) => {
      const enter = new KeyboardEvent('keydown', {
        key: 'Enter',
        isComposing: true,
        bubbles: true,
        cancelable: true,
      })
      return !element.dispatchEvent(enter)
    })
    expect(taken).toBe(true)
    await session.send('Input.insertText', { text: '接收方' })
    await page.waitForSelector('.search-hit')
    expect(shards()).toBeGreaterThan(0)
    expect(page.url()).toBe(`${portal}/`)
  })

  test('shows what was typed last, however late an answer comes', async () => {
    const { page } = await openPage(browser, `${portal}/`)
    let slow = true
    await page.route('**/search-index/s/**', async (route) => {
      if (slow) await new Promise((resolve) => setTimeout(resolve, 800))
      await route.continue()
    })
    await searchFor(page, '接收方', false)
    await page.waitForTimeout(250)
    slow = false
    await page.fill(box, 'GDPR')
    await page.waitForSelector('.search-hit')
    await page.waitForTimeout(1200)
    expect(await page.locator('.search-hit mark').first().textContent()).toBe('GDPR')
  })

  test('is told when part of the index or all of it is lost', async () => {
    const { page } = await openPage(browser, `${portal}/en/`)
    await page.route('**/search-index/s/**', (route) => route.abort())
    await searchFor(page, 'recipient', false)
    const status = page.locator('dialog [role="status"]')
    await expect.poll(() => status.textContent()).toContain('Part of the index could not be read')
    await page.unroute('**/search-index/s/**')
    await page.fill(box, 'recipients')
    await page.waitForSelector('.search-hit')
    await expect.poll(() => status.textContent()).toMatch(/^\d+ results?$/)
  })
})
