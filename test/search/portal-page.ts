import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

// Files only, nothing inline and nothing evaluated: what a company would send with every page.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A page of the portal under a strict policy, with what it fetched and what went wrong. */
export interface PortalPage {
  readonly page: Page
  readonly fetched: string[]
  readonly errors: string[]
}

/** Opens an address; the page is closed when the test is over. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<PortalPage> {
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const fetched: string[] = []
  const errors: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch()
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': policy },
      })
    },
  )
  await page.goto(address)
  return { page, fetched, errors }
}

/** Opens the dialog and types a query; waits for results unless told not to. */
export async function searchFor(page: Page, query: string, wait = true): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.waitForSelector('dialog[open]')
  await page.keyboard.type(query)
  if (wait) await page.waitForSelector('.search-hit')
}

/** What axe has against the page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** The text from the target of the address to the next heading, and whether the target is in view. */
export function landing(page: Page): Promise<{ text: string; inView: boolean }> {
  return page.evaluate(() => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target) return { text: '', inView: false }
    const { top, bottom } = target.getBoundingClientRect()
    const heading = target.matches('section') ? target.firstElementChild : target
    let text = heading?.textContent ?? ''
    for (
      let next = heading?.nextElementSibling;
      next && !next.matches('h2, h3');
      next = next.nextElementSibling
    ) {
      text += next.textContent
    }
    return { text, inView: bottom > 0 && top < innerHeight }
  })
}
