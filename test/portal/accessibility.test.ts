import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { kindsOfPages } from './kinds.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const portal = inject('portal')
const kinds = await kindsOfPages(portal)
const aboutColour = ['color-contrast', 'link-in-text-block']
// The dark theme changes nothing but colours, and both languages share their styles: every two of language, width and
// theme meet, not every three.
const views = [
  { prefix: '', width: 390, theme: 'light', options: {} },
  { prefix: '', width: 1440, theme: 'dark', options: { runOnly: aboutColour } },
  { prefix: '/en', width: 390, theme: 'dark', options: { runOnly: aboutColour } },
  { prefix: '/en', width: 1440, theme: 'light', options: {} },
] as const

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each([...kinds])('%s', (_kind, address) => {
  it('has no violation in either language, theme or width', { timeout: 60_000 }, async () => {
    const page = await browser.newPage()
    for (const prefix of ['', '/en'] as const) {
      await page.goto(portal + prefix + address)
      await page.evaluate(axe)
      for (const { width, theme, options } of views.filter((view) => view.prefix === prefix)) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme: theme })
        expect(await violations(page, options), `${prefix}${address} at ${width} px, ${theme}`).toEqual([])
      }
    }
    await page.close()
  })
})

it('finds what it looks for', async () => {
  const page = await browser.newPage()
  await page.setContent('<main><img src="x.png"><p style="color:#bbb">faint</p></main>')
  await page.evaluate(axe)
  expect((await violations(page)).join()).toMatch(/color-contrast.*image-alt/)
  await page.close()
})

async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  const results = await page.evaluate(
    (asked) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(asked),
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  )
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
