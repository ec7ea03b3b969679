import { expect, inject, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { kindsOfPages } from './kinds.ts'

const portal = inject('portal')
const document = (await kindsOfPages(portal)).get('document') ?? ''

it('prints black on white, without ways around, with title and version on every sheet', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage({ colorScheme: 'dark', viewport: { width: 700, height: 900 } })
  await page.goto(portal + document)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const gone = [
    '.header',
    '.footer',
    '.siblings',
    '.contents',
    '.contents-fold',
    '.breadcrumb',
    '.pager',
    '[data-print]',
  ]
  for (const part of gone) expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0)
  const head = page.locator('.running-head')
  expect(await head.textContent()).toMatch(/^.+ · 版本 \d+\.\d+ · .+$/)
  // What is displayed as the head of a table, the browser repeats on each sheet.
  expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group')
  const colours = await page.evaluate(() => {
    const { color } = getComputedStyle(
      globalThis.document.querySelector('article p') ?? globalThis.document.body,
    )
    return [color, getComputedStyle(globalThis.document.documentElement).backgroundColor]
  })
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g) ?? []
  expect(sheets.length).toBeGreaterThan(1)
  await browser.close()
})
