import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchBrowser } from '../portal/browser.ts'

/** A page in a real browser; `requests` lists every address that it asks for. */
export interface Opened {
  readonly page: Page
  readonly requests: string[]
}

/** Starts a browser for a file of tests and gives what opens a page of the public site in it. */
export function useBrowser(): (path: string, options?: BrowserContextOptions) => Promise<Opened> {
  const { address } = inject('notices')
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())
  return async (path, options = {}) => {
    const page = await browser.newPage(options)
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url().replace(address, '')))
    if (path.startsWith('/')) {
      await page.goto(address + path)
      await page.waitForLoadState('networkidle')
    }
    return { page, requests }
  }
}

/** What a page could have kept of a reader; all of it has to be empty. */
export function keptOf(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }))
}

/** The answer of `keptOf` where nothing was kept. */
export const nothingKept = { cookie: '', local: 0, session: 0, databases: 0, caches: 0 }
