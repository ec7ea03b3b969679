import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { useBrowser } from './forms-site.ts'

const open = useBrowser()

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every page with what a reader did on it, so that what scripts add is looked at too. */
const pages: readonly (readonly [path: string, act: (page: Page) => Promise<unknown>])[] = [
  ['/rights/', (page) => page.click('[data-letter] button')],
  ['/en/rights/', writeRequest],
  ['/complaints/', (page) => page.click('[data-letter] button')],
  ['/en/complaints/', (page) => page.click('.law-list summary')],
  ['/verify/', verify],
  ['/en/verify/', verify],
  ['/privacy-notice/compare/', compared],
  ['/en/gdpr-addendum/compare/', () => Promise.resolve()],
  ['/customer-education/', (page) => page.click('.question button')],
  ['/feedback/', (page) => page.click('.composer button')],
]

it.each(pages)('has no violation on %s', { timeout: 60_000 }, async (path, act) => {
  const { page } = await open(path)
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', ({ message }) => errors.push(message))
  await act(page)
  await page.evaluate(axe)
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0)
  }
  expect(errors).toEqual([])
  await page.close()
})

async function writeRequest(page: Page): Promise<void> {
  await page.check('[name="points"][value="access"]')
  await page.fill('[name="about"]', 'all of it')
  await page.fill('[name="answer"]', 'reader@home.example')
  await page.click('[data-letter] button')
}

async function verify(page: Page): Promise<void> {
  const hash = await page.locator('.hashes code').first().textContent()
  await page.fill('[data-pasted]', hash ?? '')
  await page.click('[data-verify] button >> nth=0')
  await page.click('.chain summary')
}

async function compared(page: Page): Promise<void> {
  await page.waitForSelector('.comparison')
}

async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  )
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
