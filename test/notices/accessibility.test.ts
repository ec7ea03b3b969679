import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../portal/browser.ts'
import { kinds } from './kinds.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { address: site } = inject('notices')
const aboutColour = ['color-contrast', 'link-in-text-block']
// The dark theme changes nothing but colours: what cannot differ is asked once.
const views = [
  { width: 390, theme: 'light', options: {} },
  { width: 390, theme: 'dark', options: { runOnly: aboutColour } },
  { width: 1440, theme: 'light', options: {} },
  { width: 1440, theme: 'dark', options: { runOnly: aboutColour } },
] as const

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each([...kinds])('%s', (_kind, addresses) => {
  it('has no violation in either language, theme or width', { timeout: 60_000 }, async () => {
    const page = await browser.newPage()
    for (const address of addresses) {
      await page.goto(site + address)
      await page.evaluate(axe)
      // Folded parts are read as well.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      for (const { width, theme, options } of views) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme: theme })
        expect(await violations(page, options), `${address} at ${width} px, ${theme}`).toEqual([])
      }
    }
    await page.close()
  })

  it('never scrolls sideways on a narrow screen, and its headings leave out no level', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
    for (const address of addresses) {
      await page.goto(site + address)
      const { scroll, levels } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
          Number(tagName[1]),
        ),
      }))
      expect(scroll, address).toBeLessThanOrEqual(320)
      expect(
        levels.filter((level) => level === 1),
        address,
      ).toHaveLength(1)
      expect(
        levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
        address,
      ).toEqual([])
    }
    await page.close()
  })
})

async function violations(page: Page, options: RunOptions = {}): Promise<string[]> {
  const results = await page.evaluate(
    (asked) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(asked),
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  )
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
