import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { serveFolder } from '../../cli/site/serve.ts'
import { policypress } from '../cli/run.ts'
import { launchBrowser } from '../portal/browser.ts'

/** The day that the site of these tests is built for; version 2.0 of the notice is still to come on it. */
export const siteDay = '2026-11-25'

/** A site of real notices in a real browser. */
export interface FormsSite {
  readonly address: string
  /** Folder of the built site. */
  readonly folder: string
  readonly browser: Browser
  /** Opens a page; `requests` lists every address that is asked for from then on. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; requests: string[] }>
  close(): Promise<void>
}

/** Freezes our own notices through the command line, one of them three times, and builds the public site of them. */
export async function startFormsSite(): Promise<FormsSite> {
  const root = mkdtempSync(join(tmpdir(), 'policypress-forms-'))
  const workspace = join(root, 'policies')
  const folder = join(root, 'out')
  cpSync('policies', workspace, { recursive: true, filter: (path) => !/\.policypress|archive/.test(path) })
  for (const notice of noticesIn(workspace))
    run('publish', notice, '--version', '1.0', '--workspace', workspace)
  publishTwiceMore(workspace)
  run('build', workspace, '--public', '--out', folder)
  const server = await serveFolder(folder, 0)
  const browser = await launchBrowser()
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ...{ address, folder, browser },
    async open(path, options = {}) {
      const page = await browser.newPage(options)
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url().replace(address, '')))
      await page.goto(address + path)
      await page.waitForLoadState('networkidle')
      return { page, requests }
    },
    async close() {
      await browser.close()
      server.close()
      rmSync(root, { recursive: true, force: true })
    },
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

function noticesIn(workspace: string): string[] {
  const names = readdirSync(join(workspace, 'public')).filter((name) => /^[a-z-]+\.mdx$/.test(name))
  return names.map((name) => name.replace('.mdx', ''))
}

function publishTwiceMore(workspace: string): void {
  const path = join(workspace, 'public/privacy-notice.mdx')
  const steps = [
    ['1.0', '1.1', '2026-10-01', '2026-10-12', '更正用词。', 'substantive'],
    ['1.1', '2.0', '2026-11-20', '2026-12-20', '热线的说法改了。', 'material'],
  ] as const
  for (const [before, version, date, effective, summary, weight] of steps) {
    const approvals = `approvals: [{ role: general-counsel, date: '${date}' }, { role: general-manager, date: '${date}' }]`
    const revision = `  - { version: '${version}', date: '${date}', effective: '${effective}', summary: ${summary}, ${approvals} }\n`
    const text = readFileSync(path, 'utf8')
      .replace(`version: '${before}'`, `version: '${version}'`)
      .replace('revisions:\n', `revisions:\n${revision}`)
      .replaceAll('打热线', version === '2.0' ? '拨热线' : '打热线')
      .replace('全文不用登录就能看', version === '1.1' ? '全文不登录也能看' : '全文不用登录就能看')
    writeFileSync(path, text)
    run('publish', 'privacy-notice', '--version', version, '--class', weight, '--workspace', workspace)
  }
}

function run(command: string, ...rest: string[]): void {
  const { status, out, error } = policypress([command, ...rest, '--today', siteDay])
  if (status !== 0) throw new Error(`policypress ${command} ${rest.join(' ')}:\n${out}\n${error}`)
}
