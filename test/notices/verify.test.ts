import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { keptOf, nothingKept, useBrowser } from './forms-site.ts'

const open = useBrowser()

const frozen = (name: string, version = '1.1'): string =>
  readFileSync(join(inject('notices').folder, 'archive/privacy-notice', version, name), 'utf8')

it('knows every file of every version, and where the version stands', async () => {
  const { page, requests } = await open('/verify/')
  requests.length = 0
  for (const [version, state] of [
    ['1.0', '已被取代：1.1 版从 2026-10-20 起施行'],
    ['1.1', '现行版本，从 2026-10-20 起施行'],
    ['2.0', '还没有施行，2026-12-20 起施行'],
  ] as const) {
    await page.clock.setFixedTime(new Date('2026-11-25T12:00:00'))
    for (const name of ['zh-CN.txt', 'zh-CN.html', 'notice.json', 'manifest.json']) {
      const result = await judge(page, name, frozen(name, version))
      expect(result).toContain('是原件')
      expect(result).toContain('一个字节都不差')
      expect(result).toContain(state)
    }
  }
  expect(requests).toEqual([])
  expect(await keptOf(page)).toEqual(nothingKept)
  await page.close()
})

it('tells what saving changed from what somebody changed', async () => {
  const { page } = await open('/verify/')
  const text = frozen('zh-CN.txt')
  expect(await judge(page, 'a.txt', text.replaceAll('\n', '\r\n'))).toMatch(/是原件[^]*换行方式不同/)
  expect(await judge(page, 'a.txt', `\ufeff${text}`)).toMatch(/是原件[^]*BOM/)
  expect(await judge(page, 'a.txt', text.trimEnd())).toMatch(/是原件[^]*结尾的空行不同/)
  expect(await judge(page, 'a.txt', `${text}\n\n`)).toMatch(/是原件[^]*结尾的空行不同/)
  expect(await judge(page, 'a.txt', text.replaceAll('\n', ' \r\n'))).toMatch(/是原件[^]*换行[^]*行尾/)
  expect(await judge(page, 'a.txt', Buffer.from(`\ufeff${text}`, 'utf16le'))).toMatch(/是原件[^]*编码/)
  const changed = await judge(page, 'a.txt', text.replace('15 天', '45 天'))
  expect(changed).toMatch(/不是原件[^]*星桥集团隐私告知》1\.1 版/)
  const data = frozen('notice.json')
  expect(await judge(page, 'notice.json', data.replace('400-000-0000', '400-111-1111'))).toMatch(/不是原件/)
  expect(await judge(page, 'a.txt', '别的文字')).toContain('认不出')
  expect(await judge(page, 'a.pdf', Buffer.from([37, 80, 68, 70, 0, 255, 254]))).toContain('PDF')
  expect(await judge(page, 'empty.txt', '')).toContain('认不出')
  await page.close()
})

it('tells a saved page by the words of its text', async () => {
  const { page } = await open('/privacy-notice/1.0/')
  const saved = await page.content()
  await page.close()
  const questions = await open('/customer-education/')
  const enhanced = await questions.page.content()
  expect(enhanced).toContain('data-added')
  await questions.page.close()
  const verify = await open('/verify/')
  expect(await judge(verify.page, 'saved.html', saved)).toMatch(/文字相符[^]*1\.0[^]*已被取代/)
  expect(await judge(verify.page, 'saved.html', enhanced)).toMatch(/文字相符[^]*怎样保护自己的信息/)
  expect(
    await judge(
      verify.page,
      'saved.html',
      saved.replace(/<article[^]*/, (article) => article.replace('用完就删', '用完再说')),
    ),
  ).toContain('不是原件')
  await verify.page.close()
})

it('takes what is pasted: the text, a checksum, or the line of a program', async () => {
  const { page, requests } = await open('/en/verify/')
  requests.length = 0
  const { hash } = JSON.parse(
    JSON.stringify({
      hash: /"text":"([0-9a-f]{64})"/.exec(frozen('manifest.json').replaceAll(/\s/g, ''))?.[1],
    }),
  ) as { hash: string }
  expect(await paste(page, frozen('zh-CN.txt'))).toMatch(/Genuine[^]*Chinese/)
  expect(await paste(page, hash.toUpperCase())).toContain('This checksum is one that we published')
  expect(await paste(page, `${hash}  zh-CN.txt`)).toContain('This checksum is one that we published')
  expect(await paste(page, `${'0'.repeat(64)}`)).toContain('None of the files')
  expect(await paste(page, hash.slice(1))).toContain('this has 63')
  expect(await paste(page, '   ')).toContain('Choose a file first')
  expect(await paste(page, '<img src=x onerror="document.title=1">')).toContain('Not recognised')
  expect(await page.title()).not.toBe('1')
  expect(requests).toEqual([])
  await page.close()
})

it('shows the chain of manifests, computes it anew on request, and works offline', async () => {
  const { page, requests } = await open('/verify/')
  await judge(page, 'zh-CN.txt', frozen('zh-CN.txt'))
  requests.length = 0
  await page.click('.chain summary')
  expect(await page.locator('.chain li').allInnerTexts()).toMatchObject([
    expect.stringContaining('第一版'),
    expect.stringContaining('写着 1.0 版的校验值，相符'),
    expect.stringContaining('写着 1.1 版的校验值，相符'),
  ])
  expect(requests).toEqual([])
  await page.click('.chain button')
  await page.waitForSelector('text=3 份清单都重新算过')
  expect(requests.sort()).toEqual(
    ['1.0', '1.1', '2.0'].map((v) => `/archive/privacy-notice/${v}/manifest.json`),
  )
  await page.context().setOffline(true)
  expect(await judge(page, 'zh-CN.txt', frozen('zh-CN.txt', '1.0'))).toContain('是原件')
  await page.click('.chain summary')
  await page.click('.chain button')
  await page.waitForSelector('text=取不到，或者算出来不同')
  await page.close()
})

it('verifies a file that is dropped anywhere on the page', async () => {
  const { page } = await open('/verify/')
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'dropped.txt'))
    document
      .querySelector('h1')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, frozen('zh-CN.txt'))
  await page.waitForSelector('.verdict >> text=是原件')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('是原件')
  await page.close()
})

it('explains without scripts how to verify, and lists the checksums', async () => {
  const { page } = await open('/verify/', { javaScriptEnabled: false })
  expect(await page.isVisible('noscript .banner')).toBe(true)
  const text = await page.innerText('main')
  for (const command of ['sha256sum', 'shasum -a 256', 'Get-FileHash', 'certutil'])
    expect(text).toContain(command)
  await page.click('.hashes summary:text-is("星桥集团隐私告知")')
  expect(await page.locator('.hashes[open] tbody tr').count()).toBe(6)
  await page.close()
})

async function judge(page: Page, name: string, content: string | Buffer): Promise<string> {
  await page.locator('[data-results]').evaluate((results) => results.replaceChildren())
  await page.setInputFiles('[data-files]', { name, mimeType: '', buffer: Buffer.from(content) })
  await page.waitForSelector('.verdict h3:focus')
  return page.innerText('[data-results]')
}

async function paste(page: Page, text: string): Promise<string> {
  await page.click('[data-clear]')
  await page.fill('[data-pasted]', text)
  await page.click('[data-verify] button >> nth=0')
  await page.waitForFunction(() => {
    const [status, results] = ['[data-status]', '[data-results]'].map((name) => document.querySelector(name))
    return !status?.textContent.includes('…') && `${status?.textContent}${results?.textContent}` !== ''
  })
  return (await page.innerText('[data-results]')) + (await page.innerText('[data-status]'))
}
