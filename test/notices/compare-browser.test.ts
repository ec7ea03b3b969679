import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { keptOf, nothingKept, useBrowser } from './forms-site.ts'

const open = useBrowser()

it('compares the pair of the address, verified, and keeps a new choice there', async () => {
  const { page, requests } = await open('/privacy-notice/compare/?from=1.0&to=2.0')
  expect(await settled(page)).toBe('两版的原文和数据都与发布时的校验值一致。')
  const text = await page.innerText('[data-comparison]')
  expect(text).toContain('改了什么')
  expect((await page.locator('[data-comparison] ins').allInnerTexts()).join()).toContain(
    '审阅所必需的案卷和记录',
  )
  expect(requests.filter((address) => address.startsWith('/archive/')).sort()).toEqual(
    ['1.0', '2.0'].flatMap((version) =>
      ['manifest.json', 'notice.json', 'zh-CN.txt'].map(
        (name) => `/archive/privacy-notice/${version}/${name}`,
      ),
    ),
  )
  await page.selectOption('[name="from"]', '1.1')
  await settled(page)
  expect(new URL(page.url()).search).toBe('?from=1.1&to=2.0')
  await page.click('[data-swap]')
  expect(await settled(page)).toContain('左边选的是较新的一版')
  expect(new URL(page.url()).search).toBe('?from=2.0&to=1.1')
  expect((await page.locator('[data-comparison] del').allInnerTexts()).join()).toContain(
    '审阅所必需的案卷和记录',
  )
  await page.selectOption('[name="to"]', '2.0')
  expect(await settled(page)).toBe('两边选的是同一版。请换一版。')
  expect(await keptOf(page)).toEqual(nothingKept)
  await page.close()
})

it('says what the page of neighbours says', async () => {
  const { page } = await open('/privacy-notice/compare/?from=1.0&to=1.1')
  await settled(page)
  const computed = await page.innerText('[data-comparison]')
  await page.goto(new URL('/privacy-notice/compare/1.0-1.1/', page.url()).href)
  expect(await page.innerText('.comparison-page')).toBe(computed)
  await page.close()
})

it('answers an address that makes no sense with the latest two and a message', async () => {
  for (const query of [
    '?from=9.9&to=1.0',
    '?to=%3Cscript%3Ealert(1)%3C/script%3E',
    '?from=',
    '?from=1.0&to=../../x',
  ]) {
    const { page } = await open(`/privacy-notice/compare/${query}`)
    expect(await settled(page)).toMatch(/地址里写的版本「.*」不存在/)
    expect(new URL(page.url()).search).toBe('?from=1.1&to=2.0')
    await page.close()
  }
  const { page } = await open('/privacy-notice/compare/')
  expect(await settled(page)).not.toContain('不存在')
  expect(new URL(page.url()).search).toBe('?from=1.1&to=2.0')
  await page.close()
})

it('refuses to compare a text that is not the published one', async () => {
  const path = join(inject('notices').folder, 'archive/gdpr-addendum/1.0/zh-CN.txt')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('不代替', '可代替'))
  const { page } = await open('/gdpr-addendum/compare/?from=1.0&to=1.1')
  expect(await settled(page)).toMatch(/zh-CN\.txt 的校验值与清单不一致/)
  expect(await page.innerText('[data-comparison]')).toBe('')
  writeFileSync(path, text)
  await page.selectOption('[name="from"]', '2.0')
  await settled(page)
  // What failed is tried again the next time.
  await page.selectOption('[name="from"]', '1.0')
  expect(await settled(page)).toContain('校验值一致')
  await page.context().setOffline(true)
  await page.selectOption('[name="to"]', '2.0')
  expect(await settled(page)).toContain('校验值一致')
  await page.close()
})

it('says when the archive cannot be reached', async () => {
  const { page } = await open('/privacy-notice/compare/?from=1.0&to=1.1')
  await settled(page)
  await page.context().setOffline(true)
  await page.selectOption('[name="to"]', '2.0')
  expect(await settled(page)).toMatch(/取不到 \/archive/)
  await page.close()
})

it('leads to every pair of neighbours without scripts', async () => {
  const { page } = await open('/privacy-notice/compare/', { javaScriptEnabled: false })
  const links = page.locator('main .related-links a')
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/privacy-notice/compare/1.1-2.0/',
    '/privacy-notice/compare/1.0-1.1/',
  ])
  expect(await page.isVisible('[name="from"]')).toBe(false)
  await links.first().click()
  expect(await page.innerText('main')).toContain('改了什么')
  await page.close()
})

/** What the page says once it is done. */
async function settled(page: Page): Promise<string> {
  await page.waitForFunction(
    () =>
      document.querySelector('[data-comparison]')?.getAttribute('aria-busy') === 'false' &&
      document.querySelector('[data-status]')?.textContent !== '',
  )
  return page.innerText('[data-status]')
}
