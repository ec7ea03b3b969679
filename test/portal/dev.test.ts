import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../linter/index.ts'
import type { PageFindings } from '../../site/portal/dev/page-findings.ts'
import { policypress } from '../cli/run.ts'
import { launchBrowser } from './browser.ts'
import { portalDay } from './build-once.ts'
import { startDev } from './dev-server.ts'
import type { DevServer } from './dev-server.ts'

const id = 'outlet-transfer'
const root = mkdtempSync(join(tmpdir(), 'policypress-dev-'))
const file = join(root, 'internal', `${id}.mdx`)
const other = join(root, 'internal', 'access-and-use.mdx')

/** A busy machine takes longer than the second that is waited for otherwise. */
const patience = { timeout: 15_000 }

let server: DevServer
let browser: Browser
let original: string
beforeAll(async () => {
  await cp('policies', root, { recursive: true, filter: (path) => !path.includes('.policypress') })
  original = readFileSync(file, 'utf8')
  ;[server, browser] = await Promise.all([startDev(root), launchBrowser()])
}, 120_000)
afterAll(async () => {
  await browser.close()
  rmSync(root, { recursive: true, force: true })
})

describe('the panel of the development server', () => {
  it('lists what is found in the page that is shown, then the rest, and follows each save', async () => {
    const page = await open(`/documents/${id}/`)
    const panel = page.locator('policypress-findings')
    expect(await buttonOf(panel).textContent()).toBe('没有问题')
    writeFileSync(other, `${readFileSync(other, 'utf8')}\n见 [别处](./far.mdx)。\n`)
    await panel.getByText('1 个错误').waitFor()
    // On this page there is nothing, so that the panel stays closed until somebody asks.
    expect(await panel.getByText('./far.mdx').isVisible()).toBe(false)
    writeFileSync(file, original.replace('</Control>', '见 [近处](./near.mdx)。\n\n</Control>'))
    await panel.getByText('./near.mdx').waitFor()
    const [near = '', far = ''] = await panel.locator('li').allInnerTexts()
    expect(near).toMatch(/^错误 未知的链接目标 `\.\/near\.mdx`.*\n\s*internal\/outlet-transfer\.mdx:\d+:3/)
    expect(far).toContain('internal/access-and-use.mdx')
    expect(await panel.locator('h2').allInnerTexts()).toEqual(['本页', '其他文件'])
    const hrefs = await panel.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(hrefs[0]).toMatch(new RegExp(`^/documents/${id}/#[a-z]{2}-\\d{2}$`))
    expect(hrefs[1]).toBe('/rules/link-target/')
    expect(hrefs[2]).toMatch(/^\/documents\/access-and-use\//)
    await panel.locator('a').first().click()
    const anchor = new URL(page.url()).hash.slice(1)
    expect(await page.locator(`[id="${anchor}"]`).first().isVisible()).toBe(true)
    await page.close()
  })

  it('speaks English on English pages, and opens the page and the rule', async () => {
    const page = await open(`/en/documents/${id}/`)
    const panel = page.locator('policypress-findings')
    expect(await buttonOf(panel).textContent()).toBe('2 errors, 0 warnings')
    await panel.getByText('Unknown link target `./near.mdx`').waitFor()
    expect(await panel.locator('h2').allInnerTexts()).toEqual(['This page', 'Other files'])
    await panel.getByRole('link', { name: 'link-target' }).first().click()
    await page.waitForURL('**/en/rules/link-target/')
    await page.close()
  })

  it('is worked with the keyboard, and stays as it was left', async () => {
    const page = await open(`/en/documents/${id}/`)
    const button = buttonOf(page.locator('policypress-findings'))
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    await button.focus()
    await page.keyboard.press('Escape')
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    await page.reload()
    await ready(page)
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    await button.focus()
    await page.keyboard.press('Enter')
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    await page.close()
  })

  it('counts as the command line does, with the baseline and exceptions, in both languages', async () => {
    const day = ['--today', portalDay]
    for (const locale of ['zh-CN', 'en'] as const)
      expect(sorted(await found(locale))).toEqual(sorted(linted(locale)))
    policypress(['lint', root, ...day, '--update-baseline', '--reason', 'Taken over'])
    await expect.poll(async () => (await found('en')).errors, patience).toBe(0)
    expect((await found('en')).accepted).toBe(2)
    const page = await open(`/en/documents/${id}/`)
    const panel = page.locator('policypress-findings')
    await buttonOf(panel).click()
    await panel.getByText('2 accepted by exceptions and the baseline do not count.').waitFor()
    rmSync(join(root, 'policypress.baseline.yaml'))
    await panel.getByText('./near.mdx').waitFor()
    await page.close()
  })

  it('lives through files that cannot be read or are gone, and says what is wrong with them', async () => {
    const page = await open(`/documents/${id}/`)
    const panel = page.locator('policypress-findings')
    writeFileSync(file, `${original}\n{process.exit()}\n`)
    await panel.getByText('process.exit()').waitFor()
    const roles = join(root, 'registers', 'roles.yaml')
    const before = readFileSync(roles)
    writeFileSync(roles, 'roles: "')
    await expect
      .poll(async () => (await found('en')).others.map(({ place }) => place), patience)
      .toContainEqual(expect.stringMatching(/^registers\/roles\.yaml/))
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00]))
    await expect.poll(async () => (await found('en')).errors, patience).toBeGreaterThan(0)
    writeFileSync(roles, before)
    writeFileSync(file, original)
    await panel.getByText('1 个错误').waitFor()
    await page.close()
  })
})

it('stops with its command, and without an error', async () => {
  expect(await server.stop()).toBe(0)
  await expect(fetch(server.address)).rejects.toThrow()
})

it('leaves nothing in the portal that is built', () => {
  const built = readdirSync('dist/internal', { recursive: true, encoding: 'utf8' })
    .map((name) => join('dist/internal', name))
    .filter((path) => statSync(path).isFile())
  expect(built.length).toBeGreaterThan(100)
  expect(
    built.filter((path) =>
      /policypress-findings|\/@policypress|open-in-editor/.test(readFileSync(path, 'latin1')),
    ),
  ).toEqual([])
  expect(existsSync('site/portal/dev/panel.ts')).toBe(true)
})

async function open(address: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(server.address + address)
  await ready(page)
  return page
}

async function ready(page: Page): Promise<void> {
  await page.locator('policypress-findings[data-state="ready"]').waitFor({ state: 'attached' })
}

/** The one that opens and closes the panel. */
const buttonOf = (panel: Locator): Locator => panel.locator('button[aria-controls]')

async function found(locale: 'zh-CN' | 'en'): Promise<PageFindings> {
  const page = encodeURIComponent(`${locale === 'en' ? '/en' : ''}/documents/${id}/`)
  const answer = await fetch(`${server.address}/@policypress/findings?locale=${locale}&page=${page}`)
  return (await answer.json()) as PageFindings
}

function linted(locale: string): PageFindings['here'] {
  const { out } = policypress(['lint', root, '--today', portalDay, '--locale', locale, '--format', 'json'])
  const { findings } = JSON.parse(out) as { findings: readonly Finding[] }
  return findings.map(({ path, place: { line, column }, ...rest }) => ({
    ...rest,
    ...{ place: `${path}:${line}:${column}`, file: '' },
  }))
}

function sorted(found: PageFindings | PageFindings['here']): string[] {
  const all = 'here' in found ? [...found.here, ...found.others] : found
  return all.map(({ place, rule, severity, message }) => [place, severity, rule, message].join(' ')).sort()
}
