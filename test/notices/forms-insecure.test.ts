import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { useBrowser } from './forms-site.ts'

const open = useBrowser()

// This machine counts as secure, so the site is reached by a name over http, for which browsers compute no checksums.
const insecure = 'http://notices.example'

it('looks up a pasted checksum and verifies no file', async () => {
  const page = await openInsecure('/verify/')
  expect(await page.innerText('[data-status]')).toContain('不是用 https 打开的')
  await page.fill('[data-pasted]', (await page.locator('.hashes code').first().textContent()) ?? '')
  await page.click('[data-verify] button[type="submit"]')
  expect(await page.locator('.verdict h3').textContent()).toBe('是原件')
  expect(await page.locator('.chain button').isDisabled()).toBe(true)
  await page.setInputFiles('[data-files]', { name: 'a.txt', mimeType: '', buffer: Buffer.from('a') })
  await page.waitForSelector('.verdict h3:text("不给算校验值")')
  await page.close()
})

it('compares and says that nothing was verified', async () => {
  const page = await openInsecure('/privacy-notice/compare/?from=1.0&to=2.0')
  await page.waitForSelector('.comparison')
  expect(await page.innerText('[data-status]')).toContain('没有核对过')
  await page.close()
})

it('copies nothing by itself, and selects the letter instead', async () => {
  const page = await openInsecure('/complaints/')
  await page.fill('[name="what"]', '有人把我的电话告诉了别人。')
  await page.click('[data-letter] button[type="submit"]')
  await page.click('.actions button:text("复制")')
  await page.waitForSelector('text=浏览器不让复制')
  const selected = await page.evaluate(() => getSelection()?.toString())
  expect(selected?.trim()).toBe((await page.textContent('.letter-result .letter-paper'))?.trim())
  await page.close()
})

async function openInsecure(path: string): Promise<Page> {
  const { address } = inject('notices')
  const { page } = await open('about:blank')
  await page.route(`${insecure}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(insecure, address) })
    await route.fulfill({ response })
  })
  await page.goto(insecure + path)
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  return page
}
