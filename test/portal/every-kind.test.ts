import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { kindsOfPages } from './kinds.ts'

const portal = inject('portal')
const kinds = await kindsOfPages(portal)
const wideScreen = { width: 1280, height: 720 }

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it('is served with a policy that allows nothing but its own files', async () => {
  const { headers } = await fetch(portal)
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
      "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  )
})

// A page takes longer to open than to be asked; so each is opened once a language, and asked for all of this.
describe.each([...kinds])('%s', (kind, address) => {
  const moving: string[] = []
  const layers: string[] = []
  const wide: string[] = []
  let seen: Seen
  beforeAll(async () => {
    const page = await browser.newPage({ viewport: wideScreen })
    seen = watch(page)
    for (const prefix of ['', '/en']) {
      await page.emulateMedia({ reducedMotion: 'no-preference' })
      await page.setViewportSize(wideScreen)
      await page.goto(portal + prefix + address)
      await page.locator('[data-theme-toggle]').click()
      seen.violations.push(...(await page.evaluate(() => document.violations ?? [])))
      layers.push(...(await page.evaluate(layersOf)))
      await page.emulateMedia({ reducedMotion: 'reduce' })
      moving.push(...(await page.evaluate(movingElements)))
      await page.setViewportSize({ width: 320, height: 640 })
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
        wide.push(prefix + address)
    }
    await page.close()
  })

  it('logs nothing, asks no other host and breaks no policy', () => {
    // The browser itself logs that a missing page is missing.
    const expected = kind === 'missing' ? 2 : 0
    expect(seen.failed).toHaveLength(expected)
    expect(seen.logged).toHaveLength(expected)
    expect(seen.foreign).toEqual([])
    expect(seen.violations).toEqual([])
    expect(seen.fonts).toEqual([])
  })

  it('has its styles in the same order of layers, whichever file is read first', () => {
    const order = ['tokens', 'base', 'layout', 'components', 'prose', 'search', 'print']
    expect(layers).toEqual([...order, ...order])
  })

  it('moves nothing for who wants less motion', () => {
    expect(moving).toEqual([])
  })

  it('never scrolls sideways on a phone or at 400 % zoom, which leaves 320 pixels', () => {
    expect(wide).toEqual([])
  })
})

it('sees a violation where there is one', async () => {
  const page = await browser.newPage()
  const seen = watch(page)
  await page.goto(portal)
  await page.evaluate(async () => {
    document.body.setAttribute('style', 'color: red')
    await fetch('https://elsewhere.example/').catch(() => undefined)
  })
  const violations = await page.evaluate(() => document.violations ?? [])
  await page.close()
  expect(violations).toEqual(['style-src-attr', 'connect-src'])
  expect(seen.logged.length).toBeGreaterThan(0)
})

/** Layers in the order in which style sheets name them; runs in the page. */
function layersOf(): string[] {
  const names = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSLayerStatementRule
        ? [...rule.nameList]
        : rule instanceof CSSLayerBlockRule
          ? [rule.name]
          : [],
    ),
  )
  return [...new Set(names)]
}

/** What moves all the same when less motion is wanted; runs in the page. */
function movingElements(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
      return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
    })
    .map((element) => element.outerHTML.slice(0, 80))
}

function watch(page: Page): Seen {
  const seen: Seen = { logged: [], failed: [], foreign: [], violations: [], fonts: [] }
  page.on('console', (message) => seen.logged.push(message.text()))
  page.on('pageerror', (error) => seen.logged.push(error.message))
  page.on('requestfailed', (request) => {
    // What the next page cuts off has not failed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') seen.failed.push(request.url())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(`${portal}/`)) seen.foreign.push(request.url())
    if (request.resourceType() === 'font') seen.fonts.push(request.url())
  })
  page.on('response', (response) => {
    if (response.status() >= 400) seen.failed.push(response.url())
  })
  void page.addInitScript(() => {
    document.violations = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      document.violations?.push(effectiveDirective),
    )
  })
  return seen
}

interface Seen {
  readonly logged: string[]
  readonly failed: string[]
  readonly foreign: string[]
  readonly violations: string[]
  readonly fonts: string[]
}

declare global {
  interface Document {
    /** Directives that the page broke, collected by the test. */
    violations?: string[]
  }
}
