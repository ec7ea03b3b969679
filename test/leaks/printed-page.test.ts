import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { writeWorkspace } from '../examples.ts'
import { launchBrowser } from '../portal/browser.ts'
import { scanFolder } from './scanner.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it('finds words in the glyphs of a PDF that a browser printed', async () => {
  const page = await browser.newPage()
  await page.setContent(
    '<title>Notice</title><p>Kept until canary-7c1f-yellow, then erased. Überprüfung folgt.</p>',
  )
  const root = writeWorkspace({ 'notice.pdf': await page.pdf({ tagged: false }) })
  const { hits, unread } = scanFolder(root, ['canary-7c1f-yellow', 'canary-7c1f-green', 'Überprüfung'])
  expect(unread).toEqual([])
  expect(hits.map(({ canary, chain }) => [canary, chain])).toEqual([
    ['canary-7c1f-yellow', ['PDF glyphs']],
    ['Überprüfung', ['PDF glyphs']],
  ])
})
