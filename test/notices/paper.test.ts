import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser } from '../portal/browser.ts'
import { writtenOnSheets } from './paper-sheets.ts'

const { address: site } = inject('notices')
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it('prints a notice black on white, with title, version, day, address and checksum on every sheet', async () => {
  const page = await printed('/privacy-notice/')
  for (const part of [
    '.header',
    '.footer',
    '.contents',
    '.contents-fold',
    '.trail-nav',
    '.related',
    '.anchor',
  ]) {
    expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0)
  }
  expect(await page.locator('.running-head').innerText()).toMatch(
    /^星桥集团隐私告知 · 1\.1 版 · 施行\s*2026 年 10 月 20 日$/,
  )
  expect(await page.locator('.running-foot').innerText()).toMatch(
    /^https:\/\/privacy\.group\.example\/privacy-notice\/1\.1\/\s*SHA-256 [0-9a-f]{64}$/,
  )
  // What is displayed as head and foot of a table, and cannot break, the browser repeats on each sheet.
  const shown = (part: string): Promise<string[]> =>
    page.locator(part).evaluate((element) => {
      const { display, breakInside } = getComputedStyle(element)
      return [display, breakInside]
    })
  expect(await shown('.running-head')).toEqual(['table-header-group', 'avoid'])
  expect(await shown('.running-foot')).toEqual(['table-footer-group', 'avoid'])
  expect(
    await page.evaluate(() => [
      getComputedStyle(document.querySelector('article p') ?? document.body).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ]),
  ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  await page.close()
})

it('leaves no sheet blank', async () => {
  for (const address of [
    '/privacy-notice/',
    '/collection-list/',
    '/en/gdpr-addendum/',
    '/incident-announcement/',
  ]) {
    const page = await printed(address)
    // What every sheet repeats does not count; the number of the sheet is all that is left on a blank one.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('.running-head, .running-foot')) {
        part.style.setProperty('display', 'none', 'important')
      }
    })
    const written = await writtenOnSheets(page)
    expect(written.length, address).toBeGreaterThan(1)
    expect(
      written.filter((texts) => texts < 10),
      address,
    ).toEqual([])
    await page.close()
  }
})

it('prints where links lead', async () => {
  const page = await printed('/privacy-notice/')
  const shown = await page
    .locator('.prose a[href^="/"]')
    .first()
    .evaluate((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')])
  expect(shown[0]).toContain(String(shown[1]))
  await page.close()
})

it.each(['/business-transfer-notice/poster/', '/customer-information-provision-notice/poster/'])(
  'puts %s on one sheet, with a code to scan',
  async (address) => {
    const page = await printed(address)
    expect(await writtenOnSheets(page)).toHaveLength(1)
    expect(await page.locator('.poster svg[role=img]').count()).toBe(1)
    for (const words of ['跟我有关吗', '我什么都不做会怎样', '找谁']) {
      expect(await page.locator('.poster h2').allInnerTexts()).toContain(words)
    }
    await page.close()
  },
)

async function printed(address: string): Promise<Page> {
  const page = await browser.newPage({ colorScheme: 'dark', viewport: { width: 700, height: 900 } })
  await page.goto(site + address)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  return page
}
