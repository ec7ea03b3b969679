import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { launchBrowser } from './browser.ts'

/** A browser for the tests of a block, and a new page of it for each of them. */
export function freshPage(): { readonly page: Page; readonly browser: Browser } {
  let browser: Browser | undefined
  let page: Page | undefined
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    page = await browser?.newPage()
  })
  afterEach(() => page?.close())
  return {
    get browser() {
      return existing(browser)
    },
    get page() {
      return existing(page)
    },
  }
}

function existing<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Missing page, expected to be asked for it inside of a test')
  return value
}
