import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { serveFolder } from '../cli/site/serve.ts'
import { launchBrowser } from '../test/portal/browser.ts'
import { kindsOfPages } from '../test/portal/kinds.ts'

// Pictures of every kind of page for people to look at: three widths, both themes, both languages, and paper.
const [built, target] = ['dist/internal', '.policypress/shots']
const widths = [390, 820, 1440]
const locales = [
  ['zh', ''],
  ['en', '/en'],
] as const
const only = process.argv[2]

if (!existsSync(join(built, 'index.html'))) {
  console.error(`Nothing is built in ${built}, expected "npm run build" before`)
  process.exit(2)
}
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
const server = await serveFolder(built, 0)
const portal = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await launchBrowser()
try {
  await checkFont(browser)
  const kinds = [...(await kindsOfPages(portal))].filter(([kind]) => !only || kind === only)
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of widths) await shoot(browser, kinds, width, colorScheme)
  }
  await printAll(browser, kinds)
  console.log(target)
} finally {
  await browser.close()
  server.close()
}

async function shoot(browser: Browser, kinds: Kinds, width: number, colorScheme: Scheme): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
  for (const [kind, address] of kinds) {
    for (const [locale, prefix] of locales) {
      await page.goto(portal + prefix + address)
      await page.screenshot({
        path: join(target, `${kind}-${width}-${colorScheme}-${locale}.png`),
        fullPage: true,
      })
    }
  }
  await page.close()
  console.log(`${kinds.length * locales.length} pages at ${width} px, ${colorScheme}`)
}

async function printAll(browser: Browser, kinds: Kinds): Promise<void> {
  const page = await browser.newPage()
  for (const [kind, address] of kinds) {
    await page.goto(portal + address)
    writeFileSync(join(target, `${kind}.pdf`), await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  }
  await page.close()
}

/** Without a Chinese font every sign is the same box, and pictures of boxes help nobody. */
async function checkFont(browser: Browser): Promise<void> {
  const page: Page = await browser.newPage()
  await page.setContent('<span>制</span><br><span>度</span>')
  const [first, second] = await Promise.all(
    [0, 1].map(async (at) => (await page.locator('span').nth(at).screenshot()).toString('base64')),
  )
  await page.close()
  if (first === second)
    throw new Error('No Chinese font was found, expected one such as Noto Sans CJK on this machine')
}

type Kinds = readonly (readonly [kind: string, address: string])[]
type Scheme = 'light' | 'dark'
