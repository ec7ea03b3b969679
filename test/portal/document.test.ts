import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import type { Facts } from '../../linter/index.ts'
import { termsOf } from '../../site/render/index.ts'
import { violations } from '../search/portal-page.ts'
import { portalDay } from './build-once.ts'
import { freshPage } from './fresh-page.ts'

const portal = inject('portal')
const fresh = freshPage()
const { workspace } = openWorkspace('policies', { today: portalDay })
const documents = [...workspace.documents.values()].filter(({ kind }) => kind === 'document')
const withTerms = documentWith(({ components }) => components.some(({ name }) => name === 'Term'))
const withLaws = documentWith(({ components }) => components.filter(({ name }) => name === 'Law').length > 5)

describe('the head', () => {
  it('tells how long it takes to read and on which laws it rests', async () => {
    await fresh.page.goto(address(withLaws))
    expect(await fresh.page.locator('.head-line').textContent()).toMatch(/阅读约 \d+ 分钟/)
    const cited = new Set(
      withLaws.components.flatMap(({ name, props }) => (name === 'Law' ? [props['ref']?.split(':')[0]] : [])),
    )
    const laws = await fresh.page
      .locator('.head .facts a[href^="/laws/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(laws).toEqual([...cited].map((code) => `/laws/${code}/`))
  })
})

describe('cards', () => {
  const card = (): ReturnType<typeof fresh.page.locator> => fresh.page.locator('.card')

  it('define a term on hover and on focus, let the pointer in, and go on Escape', async () => {
    const use = withTerms.components.find(({ name }) => name === 'Term')
    const term = termsOf(workspace).get(use?.props['id'] ?? '')
    await fresh.page.goto(address(withTerms))
    const link = fresh.page.locator(`article .term[href$="#${term?.id}"]`).first()
    await link.hover()
    await expect.poll(() => card().textContent()).toContain(term?.definition['zh-CN'])
    await card().hover()
    await fresh.page.waitForTimeout(400)
    expect(await card().isVisible()).toBe(true)
    await fresh.page.keyboard.press('Escape')
    expect(await card().count()).toBe(0)
    await fresh.page.mouse.move(0, 0)
    await link.focus()
    await card().waitFor()
    expect(await link.getAttribute('aria-describedby')).toBe(await card().getAttribute('id'))
    await link.blur()
    await expect.poll(() => card().count()).toBe(0)
    expect(await link.getAttribute('aria-describedby')).toBeNull()
  })

  it('open at a tap instead of leaving the page, and lead on', async () => {
    const context = await fresh.browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await page.goto(address(withTerms))
    await page.locator('article .term').first().tap()
    await page.locator('.card').waitFor()
    expect(page.url()).toBe(address(withTerms))
    await page.locator('.card-more a').tap()
    await page.waitForURL(/\/glossary\//)
    await context.close()
  })

  it('tell who asks for a control: laws and rows of sources', async () => {
    const [row] = [...workspace.requirements.values()]
    const id = row?.control ?? ''
    const document = documentWith(({ controls }) => controls.some(({ ids }) => ids.includes(id)))
    await fresh.page.goto(address(document))
    await fresh.page.locator(`article .control-mark[href="/controls/${id}/"]`).first().hover()
    await card().waitFor()
    expect(await card().textContent()).toContain(workspace.controls.get(id)?.statement['zh-CN'])
    const asking = await card()
      .locator('.card-asks a')
      .evaluateAll((links) => links.map((link) => link.textContent))
    expect(asking).toContain(row?.id)
  })
})

describe('a section', () => {
  it('gives its address to the clipboard and says so', async () => {
    const context = await fresh.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    await page.goto(address(withLaws))
    const anchor = page.locator('article .anchor').nth(1)
    await anchor.click()
    await page.getByText('链接已复制').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await anchor.evaluate((link) => (link as HTMLAnchorElement).href))
    await context.close()
  })

  it('is kept when the language changes, also where the address names none', async () => {
    await fresh.page.setViewportSize({ width: 1440, height: 900 })
    await fresh.page.goto(address(withLaws))
    await fresh.page
      .locator('article h2')
      .nth(3)
      .evaluate((heading) => heading.scrollIntoView())
    const current = fresh.page.locator('.contents [aria-current]')
    // The mark follows with the next frame.
    await fresh.page.waitForTimeout(500)
    const section = await current.getAttribute('href')
    expect(section).not.toBe(await fresh.page.locator('.contents a').first().getAttribute('href'))
    // A click of the test would first scroll the page, to make room under a header that sticks.
    await fresh.page.locator('[data-language]').dispatchEvent('click')
    await fresh.page.waitForURL(/\/en\//)
    expect(decodeURIComponent(new URL(fresh.page.url()).hash)).toBe(section)
  })
})

describe('a checklist', () => {
  it('keeps its ticks and exports them', async () => {
    const document = documentWith(({ path }) => /^- \[ \] /m.test(readFileSync(`policies/${path}`, 'utf8')))
    await fresh.page.goto(address(document))
    const boxes = fresh.page.locator('article input[type=checkbox]')
    await boxes.first().check()
    const name = await boxes.first().getAttribute('aria-label')
    await fresh.page.reload()
    await expect.poll(() => boxes.first().isChecked()).toBe(true)
    expect(await boxes.nth(1).isChecked()).toBe(false)
    const wanted = fresh.page.waitForEvent('download')
    await fresh.page.getByRole('button', { name: '导出清单' }).first().click()
    const text = readFileSync(await (await wanted).path(), 'utf8')
    expect(text).toContain(`- [x] ${name}`)
    expect(text).toContain(String(document.data['title']))
    await fresh.page.getByRole('button', { name: '清除勾选' }).first().click()
    await fresh.page.reload()
    await boxes.first().waitFor()
    expect(await boxes.first().isChecked()).toBe(false)
  })
})

describe('the foot', () => {
  it('leads to related documents, to the source and to whoever answers', async () => {
    await fresh.page.goto(address(withLaws))
    const related = await fresh.page
      .locator('#related ~ ul a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
    expect(related.length).toBeGreaterThan(2)
    for (const href of related) expect((await fetch(href)).status, href).toBe(200)
    const about = fresh.page.locator('.about')
    expect(await about.textContent()).toMatch(/最后改动 \d{4}-\d\d-\d\d [0-9a-f]{7}/)
    expect(await about.locator('a[href*="/edit/"]').getAttribute('href')).toMatch(
      new RegExp(`${withLaws.path}$`),
    )
    expect(await about.locator('a[href^="mailto:"]').getAttribute('href')).toContain(
      encodeURIComponent(String(withLaws.data['title'])),
    )
  })

  it('leads to the same text as Markdown, without components', async () => {
    for (const facts of documents) {
      const response = await fetch(`${portal}/documents/${facts.nameId}.md`)
      expect(response.headers.get('content-type')).toContain('text/markdown')
      const text = await response.text()
      expect(text, facts.nameId).not.toMatch(/<\/?[A-Z]\w*[\s/>]/)
      const shown = workspace.translations.get(facts.nameId)?.get('zh-CN') ?? facts
      expect(text.split('\n', 1), facts.nameId).toEqual([`# ${String(shown.data['title'])}`])
      for (const { title } of shown.sections)
        expect(text, facts.nameId).toContain(title.replace(/[*_`]/g, '\\$&'))
    }
  })
})

describe('for everybody', () => {
  it(
    'a card and a checklist have no violation, in either theme and width',
    { timeout: 120_000 },
    async () => {
      const document = documentWith(
        ({ path, components }) =>
          /^- \[ \] /m.test(readFileSync(`policies/${path}`, 'utf8')) &&
          components.some(({ name }) => name === 'Law'),
      )
      for (const width of [390, 1440]) {
        await fresh.page.setViewportSize({ width, height: 900 })
        await fresh.page.goto(address(document))
        await fresh.page.locator('.checklist-line').first().waitFor()
        await fresh.page.locator('article .law > a').first().focus()
        await fresh.page.locator('.card').waitFor()
        for (const colorScheme of ['light', 'dark'] as const) {
          await fresh.page.emulateMedia({ colorScheme })
          expect(await violations(fresh.page), `${width} px, ${colorScheme}`).toEqual([])
        }
      }
    },
  )

  it('the pages below a document have none either, and fit a phone', { timeout: 120_000 }, async () => {
    await fresh.page.setViewportSize({ width: 360, height: 780 })
    for (const path of [
      'outlet-transfer/timeline/',
      'outlet-transfer/coverage/',
      'minors-notice/compare/1.0/',
    ]) {
      for (const prefix of ['', '/en']) {
        await fresh.page.goto(`${portal}${prefix}/documents/${path}`)
        expect(await violations(fresh.page), prefix + path).toEqual([])
        const wide = await fresh.page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide, prefix + path).toBeLessThanOrEqual(360)
      }
    }
  })

  it('reads and leads on without scripts', async () => {
    const context = await fresh.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(address(withLaws))
    expect(await page.locator('article.prose').innerText()).not.toBe('')
    await page.locator('article .law > a').first().click()
    await page.waitForURL(/\/laws\//)
    await page.goto(`${portal}/documents/outlet-transfer/`)
    await page.locator('.parts a').first().click()
    await page.waitForURL(/\/timeline\/$/)
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(10)
    await context.close()
  })
})

describe('an earlier version', () => {
  it('is compared with the current one, word by word, without scripts', async () => {
    const response = await fetch(`${portal}/documents/minors-notice/`)
    const [, href = ''] =
      /href="(\/documents\/minors-notice\/compare\/[\d.]+\/)"/.exec(await response.text()) ?? []
    const html = await (await fetch(portal + href)).text()
    expect(html).toMatch(/<(?:ins|del)>/)
    expect(html).toContain('段没有变')
  })
})

it('names each language of the page, the page itself among them', async () => {
  await fresh.page.goto(`${portal}/en/documents/${withLaws.nameId}/`)
  const links = await fresh.page
    .locator('link[hreflang]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]))
  const path = `/documents/${withLaws.nameId}/`
  expect(links).toEqual([
    ['zh-CN', path],
    ['en', `/en${path}`],
    ['x-default', path],
  ])
})

function address({ nameId }: Facts): string {
  return `${portal}/documents/${nameId}/`
}

function documentWith(fits: (facts: Facts) => boolean): Facts {
  const found = documents.find(fits)
  if (!found) throw new Error('No document of the library has what this test needs')
  return found
}
