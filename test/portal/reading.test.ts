import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import type { Facts } from '../../linter/index.ts'
import { lawLabel, parameterText } from '../../site/render/index.ts'
import { launchBrowser } from './browser.ts'
import { portalDay } from './build-once.ts'

const portal = inject('portal')
const { workspace } = openWorkspace('policies', { today: portalDay })
// The document with the most controls shows everything that a document can hold.
const facts = [...workspace.documents.values()]
  .filter(({ kind }) => kind === 'document')
  .reduce((left, right) => (right.controls.length > left.controls.length ? right : left))

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  await page.goto(address(facts))
})
afterAll(() => browser.close())

describe('text', () => {
  it('shows the value of every parameter, linked to its definition', async () => {
    const used = propsOf('Param', 'id')
    const shown = await page
      .locator('article .param')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.textContent]))
    expect(used.length).toBeGreaterThan(0)
    expect(shown).toEqual(
      used.map((id) => [`/parameters/#${id}`, parameterText(id, workspace, 'zh-CN') ?? 'no value']),
    )
  })

  it('cites every article by its name, with its paraphrase at hand', async () => {
    const used = propsOf('Law', 'ref')
    const shown = await page
      .locator('article .law > a')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.textContent]))
    expect(used.length).toBeGreaterThan(0)
    expect(shown.map(([, label]) => label)).toEqual(used.map((ref) => lawLabel(ref, workspace, 'zh-CN')))
    const cards = (await (await fetch(`${address(facts)}cards.json`)).json()) as Record<
      string,
      { text: string }
    >
    expect(shown.map(([href]) => cards[href ?? '']?.text)).toEqual(used.map(paraphraseOf))
  })

  it('shows a paraphrase on hover and on focus, lets the pointer into it, and hides it on Escape', async () => {
    const law = page.locator('article .law > a').first()
    const card = page.locator('.card')
    expect(await card.count()).toBe(0)
    await law.hover()
    await card.waitFor()
    await card.hover()
    await page.waitForTimeout(400)
    expect(await card.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await card.count()).toBe(0)
    await page.mouse.move(0, 0)
    await law.focus()
    await card.waitFor()
    expect(await law.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'))
    await law.blur()
    await expect.poll(() => card.count()).toBe(0)
  })

  it('marks every control and leads to its page, which leads back to the block', async () => {
    const marks = await page
      .locator('article .control-mark')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const claimed = facts.controls.flatMap(({ ids }) => ids)
    expect(marks).toEqual(claimed.map((id) => `/controls/${id}/`))
    const [first = ''] = claimed
    const other = await browser.newPage({ reducedMotion: 'reduce' })
    await other.goto(`${portal}/controls/${first}/`)
    await other.locator(`main a[href="/documents/${facts.nameId}/#${first.toLowerCase()}"]`).click()
    await other.waitForURL((url) => url.hash !== '')
    const target = other.locator(':target')
    expect(await target.locator('.control-mark').first().getAttribute('href')).toBe(`/controls/${first}/`)
    expect((await target.boundingBox())?.y).toBeLessThan(300)
    await other.close()
  })
})

describe('contents', () => {
  it('lists every heading of the second and third level and marks the one being read', async () => {
    const links = page.locator('.contents a')
    const headings = facts.headings.filter(({ depth }) => depth <= 3).map(({ text }) => text)
    expect(await links.allTextContents()).toEqual(headings)
    for (const at of [headings.length >> 1, headings.length - 1, 1]) {
      await links.nth(at).click()
      await expect
        .poll(() => page.locator('.contents [aria-current]').allTextContents())
        .toEqual([headings[at]])
      const current = await page.locator('.contents [aria-current]').boundingBox()
      expect((current?.y ?? 0) + (current?.height ?? 0)).toBeLessThanOrEqual(900)
    }
  })

  it('folds on a phone and leads to the same places', async () => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' })
    await phone.goto(address(facts))
    expect(await phone.locator('.contents').isVisible()).toBe(false)
    await phone.locator('.contents-fold summary').click()
    const link = phone.locator('.contents-fold a').nth(2)
    await link.click()
    expect(new URL(phone.url()).hash).toBe(
      await link.getAttribute('href').then((href) => encodeURI(href ?? '')),
    )
    await phone.close()
  })
})

describe('neighbours', () => {
  it('lead from document to document and back', async () => {
    const other = await browser.newPage()
    await other.goto(address(accompanied()))
    const forward = (await other.locator('.pager [rel=next]').count()) > 0
    const [go, back] = forward ? ['next', 'prev'] : ['prev', 'next']
    await other.locator(`.pager [rel=${go}]`).click()
    await other.waitForURL((url) => url.href !== address(accompanied()))
    await other.locator(`.pager [rel=${back}]`).click()
    await other.waitForURL(address(accompanied()))
    await other.close()
  })

  it('name the page itself in the list beside the text', async () => {
    expect(await page.locator('.siblings [aria-current=page]').textContent()).toBe(
      await page.locator('h1').textContent(),
    )
  })
})

describe('law', () => {
  it('leads from an article to its controls and on to the documents that carry them out', async () => {
    const [ref = ''] = propsOf('Law', 'ref').filter((candidate) => restingOn(candidate).length > 0)
    const other = await browser.newPage()
    await other.goto(`${portal}/laws/${ref.replace(':', '/')}/`)
    const controls = await other
      .locator('#controls ~ table th a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(controls).toEqual(restingOn(ref).map((id) => `/controls/${id}/`))
    await other.locator(`#documents ~ ul a[href="/documents/${facts.nameId}/"]`).click()
    await other.waitForURL(address(facts))
    await other.close()
  })
})

function address({ nameId }: Facts): string {
  return `${portal}/documents/${nameId}/`
}

/** A document that is not the only one of its type. */
function accompanied(): Facts {
  const documents = [...workspace.documents.values()].filter(({ kind }) => kind === 'document')
  const byType = Map.groupBy(documents, ({ data }) => data['type'])
  const [first] = [...byType.values()].find((group) => group.length > 1) ?? []
  return first ?? facts
}

/** A prop of every use of a component in the document, in the order of the text. */
function propsOf(name: string, prop: string): string[] {
  return facts.components.filter((use) => use.name === name).map((use) => use.props[prop] ?? '')
}

function paraphraseOf(ref: string): string {
  const [code = '', article = ''] = ref.split(':')
  return workspace.laws.get(code)?.articles.get(article)?.paraphrase['zh-CN'] ?? 'no paraphrase'
}

function restingOn(ref: string): string[] {
  return [...workspace.controls.values()].filter(({ laws }) => laws.includes(ref)).map(({ id }) => id)
}
