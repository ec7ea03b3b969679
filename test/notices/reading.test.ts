import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser } from '../portal/browser.ts'
import { kinds } from './kinds.ts'

const { address: site } = inject('notices')
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it('says without scripts which version is in force, and when the next one comes', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site}/privacy-notice/`)
  expect(await page.locator('.status').innerText()).toMatch(/现行版本\s*1\.1 版\s*2026 年 10 月 20 日起施行/)
  expect(await page.locator('.banner').innerText()).toContain(
    '新的 2.0 版已经公布，2026 年 12 月 20 日起施行，还有 25 天。在那以前，下面的 1.1 版继续有效。',
  )
  expect(await page.locator('.banner time').getAttribute('datetime')).toBe('2026-12-20')
  await page.goto(`${site}/en/gdpr-addendum/`)
  expect(await page.locator('.banner').innerText()).toContain(
    'It takes effect on 20 December 2026, in 25 days. Until then version 1.1',
  )
  await context.close()
})

it.each([
  ['2026-12-18T12:00:00', ', in 2 days'],
  ['2026-12-19T12:00:00', ', in 1 day'],
  ['2026-12-20T00:30:00', ', which has come'],
  ['2027-01-05T12:00:00', ', which has come'],
])('counts the days anew for who reads at %s', async (now, words) => {
  const page = await browser.newPage()
  await page.clock.setFixedTime(new Date(now))
  await page.goto(`${site}/en/gdpr-addendum/`)
  expect(await page.locator('[data-days-to]').textContent()).toBe(words)
  await page.close()
})

it.each([
  ['/privacy-notice/1.0/', /^这是旧版。1\.1 版从 2026 年 10 月 20 日起取代了它。/],
  ['/privacy-notice/1.1/', /^您看的 1\.1 版就是现行版本。/],
  ['/privacy-notice/2.0/', /^2\.0 版还没有施行，2026 年 12 月 20 日起施行，还有 25 天。/],
  ['/privacy-notice/latest/', /^这个地址总是显示现行版本，现在是 1\.1 版。/],
])('says on %s whether the version holds', async (address, words) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(site + address)
  expect(await page.locator('.banner').first().innerText()).toMatch(words)
  await page.close()
})

it('lists a notice without English by its Chinese title, says so, and leads to the Chinese page', async () => {
  const page = await browser.newPage()
  await page.goto(`${site}/en/`)
  const item = page.locator('.notice-title', { has: page.locator('[href="/privacy-notice/"]') })
  expect(await item.innerText()).toMatch(/星桥集团隐私告知\s*in Chinese/)
  expect(await item.locator('a').getAttribute('hreflang')).toBe('zh-CN')
  expect(await page.locator('.notice-title [href="/en/gdpr-addendum/"]').count()).toBe(1)
  expect((await page.goto(`${site}/en/privacy-notice/`))?.status()).toBe(404)
  await page.close()
})

it('groups notices by who reads them', async () => {
  const page = await browser.newPage()
  await page.goto(`${site}/`)
  const groups = await page
    .locator('section.part:has(.notices)')
    .evaluateAll((sections) =>
      sections.map((section) => [
        section.querySelector('h2')?.textContent ?? '',
        [...section.querySelectorAll('.notice-title a')].map((link) => link.getAttribute('href')),
      ]),
    )
  expect(groups[0]?.[1]).toContain('/privacy-notice/')
  const of = (title: string): unknown => groups.find(([name]) => name === title)?.[1]
  expect(of('星桥便利店有限公司的客户')).toEqual(['/outlet-membership-notice/'])
  expect(of('孩子的父母和监护人')).toEqual(['/minors-notice/'])
  expect(of('在其他国家和地区的人')).toEqual(['/gdpr-addendum/'])
  expect(of('公司合并、门店转让，关系到您的')).toHaveLength(2)
  expect(groups.flatMap(([, links]) => links)).toHaveLength(
    new Set(groups.flatMap(([, links]) => links)).size,
  )
  await page.close()
})

it('sets no cookie, stores nothing and asks no other host on any kind of page', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`)) foreign.push(request.url())
  })
  for (const address of [...kinds.values()].flat()) {
    await page.goto(site + address)
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  }
  expect(await context.cookies()).toEqual([])
  expect(foreign).toEqual([])
  await context.close()
})
