import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { keptOf, nothingKept, useBrowser } from './forms-site.ts'

const open = useBrowser()

it('writes a request with the keyboard alone, and nothing leaves the page', async () => {
  const { page, requests } = await open('/rights/')
  requests.length = 0
  await tabTo(page, '[name="to"]')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, '[name="points"][value="erasure"]')
  await page.keyboard.press('Space')
  await tabTo(page, '[name="about"]')
  await page.keyboard.type('会员账号 & "余额"')
  await tabTo(page, '[name="answer"]')
  await page.keyboard.type('reader@home.example')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('您的信')
  const letter = await letterOf(page)
  expect(letter).toMatch(/^致：星桥机器人有限公司\n事由：个人信息请求\n/)
  expect(letter).toContain('1. 删除\n涉及的信息和服务：会员账号 & "余额"\n')
  expect(letter).toContain('答复请寄：reader@home.example')
  expect(letter).toContain('《个人信息保护法》第50条')
  // Whoever goes on typing sees the letter change.
  await page.fill('[name="name"]', '王小明')
  expect(await letterOf(page)).toContain('提出人：王小明')
  expect(requests).toEqual([])
  expect(await keptOf(page)).toEqual(nothingKept)
  expect(new URL(page.url()).search).toBe('')
  await page.close()
})

it('says in words what is missing, and leads there', async () => {
  const { page } = await open('/rights/')
  await page.click('[data-letter] button')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('errors')
  expect(await page.textContent('[data-errors]')).toContain('还有 3 处要填：')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('points')
  expect(await page.getAttribute('[name="about"]', 'aria-invalid')).toBe('true')
  expect(await page.textContent('#field-about-error')).toBe('请写明说的是哪些信息或者服务')
  await page.fill('[name="about"]', '全部')
  expect(await page.getAttribute('[name="about"]', 'aria-invalid')).toBeNull()
  // A guardian is asked for whom; somebody who writes for himself is not.
  expect(await page.isVisible('[name="person"]')).toBe(false)
  await page.selectOption('[name="role"]', 'guardian')
  await page.click('[data-letter] button')
  expect(await page.textContent('[data-errors]')).toContain('请写您替谁提出')
  expect(await page.isHidden('.letter-result')).toBe(true)
  await page.close()
})

it('opens a mail with the whole letter, in the encoding that mail programs read', async () => {
  const { page } = await open('/en/complaints/')
  await page.selectOption('[name="to"]', 'starbridge-stores')
  await page.fill('[name="what"]', 'Müller’s shop + 100% "no" & 等')
  await page.click('[data-letter] button')
  const link = new URL((await page.getAttribute('.actions a.button', 'href')) ?? '')
  expect([link.protocol, link.pathname]).toEqual(['mailto:', 'privacy@stores.group.example'])
  // By RFC 6068 a plus is a plus and lines end in CRLF.
  const [subject, body] = link.search
    .slice(1)
    .split('&')
    .map((part) => decodeURIComponent(part))
  expect(subject).toBe('subject=Complaint about personal information')
  expect(body).toBe(`body=${(await letterOf(page)).replaceAll('\n', '\r\n')}`)
  expect(link.href).not.toMatch(/[^!-~]/)
  await page.close()
})

it('offers to copy a letter that mail links would cut off', async () => {
  const { page, requests } = await open('/complaints/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  requests.length = 0
  await page.fill('[name="what"]', '送货的人把单子贴在门上。'.repeat(40))
  await page.click('[data-letter] button')
  const href = (await page.getAttribute('.actions a.button', 'href')) ?? ''
  expect(href.length).toBeLessThanOrEqual(2000)
  expect(decodeURIComponent(href)).toContain('（请在这里粘贴复制好的信）')
  await page.click('.actions button:text("复制")')
  await page.waitForSelector('text=已复制')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await letterOf(page))
  expect(requests).toEqual([])
  await page.close()
})

it('gives the letter as a text file', async () => {
  const { page } = await open('/rights/')
  await page.check('[name="points"][value="access"]')
  await page.fill('[name="about"]', '全部')
  await page.fill('[name="answer"]', '13800000000')
  await page.click('[data-letter] button')
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('.actions a[download]')])
  expect(download.suggestedFilename()).toBe('个人信息请求.txt')
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toBe(`\ufeff${(await letterOf(page)).replaceAll('\n', '\r\n')}`)
  await page.close()
})

it('prints the letter and nothing else', async () => {
  const { page } = await open('/rights/')
  await page.check('[name="points"][value="access"]')
  await page.fill('[name="about"]', '全部')
  await page.fill('[name="answer"]', '13800000000')
  await page.click('[data-letter] button')
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.click('.actions button:text("打印")')
  await page.emulateMedia({ media: 'print' })
  expect((await page.innerText('body')).trim()).toBe((await letterOf(page)).trim())
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await page.innerText('body')).toContain('您能要求什么')
  await page.close()
})

it.each(['/rights/', '/en/rights/', '/complaints/', '/en/complaints/'])(
  'keeps %s of use without scripts: all is told, and a blank letter can be printed alone',
  async (path) => {
    const { page } = await open(path, { javaScriptEnabled: false })
    expect(await page.locator('form').isVisible()).toBe(false)
    expect(await page.locator('noscript .banner').isVisible()).toBe(true)
    const rows = await page.locator(path.includes('rights') ? '.cards tbody tr' : '.facts > div').count()
    expect(rows).toBeGreaterThanOrEqual(3)
    await page.click('.blank-letter a[href="#blank-letter"]')
    await page.emulateMedia({ media: 'print' })
    const printed = (await page.innerText('body')).trim()
    expect(printed).toBe((await page.innerText('.blank-letter pre')).trim())
    expect(printed).toMatch(/＿＿＿|____/)
    await page.close()
  },
)

it('cites only what the registry of laws has', async () => {
  const { page } = await open('/complaints/', { javaScriptEnabled: false })
  const cited = await page.locator('.law-list b').allTextContents()
  expect(cited).toEqual([65, 50, 69, 70].map((article) => `《个人信息保护法》第${article}条`))
  await page.close()
})

async function letterOf(page: Page): Promise<string> {
  return (await page.textContent('.letter-result .letter-paper')) ?? ''
}

/** Moves on with the tab key alone, as somebody does who has no mouse. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Could not reach ${selector} with the keyboard`)
}
