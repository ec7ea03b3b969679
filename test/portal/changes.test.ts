import { DOMParser } from '@xmldom/xmldom'
import type { Element } from '@xmldom/xmldom'
import { describe, expect, inject, it } from 'vitest'
import { openTexts, openWorkspace } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'
import { changesFeed } from '../../site/portal/models/changes-feed.ts'
import { changesOf } from '../../site/portal/models/changes.ts'
import { viewOf } from '../../site/portal/models/view.ts'
import { portalDay } from './build-once.ts'
import { freshPage } from './fresh-page.ts'

const portal = inject('portal')
const library = openWorkspace('policies', { today: portalDay })
/** What authors wrote, read without the portal's own code. */
const written = [...library.workspace.documents.values()].flatMap(({ nameId, data }) =>
  ((data['revisions'] ?? []) as { version: string; date: string }[]).map(
    ({ version, date }) => `${date} ${nameId} ${version}`,
  ),
)

describe('the page of changes', () => {
  const fresh = freshPage()

  it.each(['', '/en'])('shows every revision of every document, newest first (%s)', async (prefix) => {
    await fresh.page.goto(`${portal}${prefix}/changes/`)
    const dates = await fresh.page
      .locator('[data-facet-item] time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
    expect(dates).toEqual(
      written
        .map((line) => line.slice(0, 10))
        .toSorted()
        .toReversed(),
    )
    const titles = await fresh.page.locator('[data-facet-item] .title').evaluateAll((links) => links.length)
    expect(titles).toBe(written.length)
  })

  it('narrows by kind of revision, hides months without any, and keeps the choice in the address', async () => {
    await fresh.page.goto(`${portal}/changes/`)
    await fresh.page.locator('select[name=weight]').selectOption('minor')
    await fresh.page.waitForURL(`${portal}/changes/?weight=minor`)
    const shown = fresh.page.locator('[data-facet-item]:visible')
    expect(await shown.count()).toBeGreaterThan(0)
    expect(await shown.count()).toBeLessThan(written.length)
    // A month is on show if and only if one of its revisions is.
    for (const month of await fresh.page.locator('main .part').all()) {
      const within = await month.locator('[data-facet-item]:visible').count()
      expect(await month.locator('h2').isVisible()).toBe(within > 0)
    }
    await fresh.page.reload()
    expect(await fresh.page.locator('select[name=weight]').inputValue()).toBe('minor')
  })

  it('is reached from the foot of every page and from the front page, and announces its feed', async () => {
    await fresh.page.goto(`${portal}/en/laws/`)
    expect(await fresh.page.locator('link[type="application/atom+xml"]').getAttribute('href')).toBe(
      '/en/changes/feed.xml',
    )
    await fresh.page.locator('.footer a[href="/en/changes/"]').click()
    await fresh.page.waitForURL(`${portal}/en/changes/`)
    await fresh.page.goto(portal)
    expect(await fresh.page.locator('#changes ~ * a[href="/changes/"]').count()).toBe(1)
  })
})

describe('the feed of changes', () => {
  it.each(['', '/en'])('is Atom with all that RFC 4287 asks for (%s)', async (prefix) => {
    const feed = rootOf(await (await fetch(`${portal}${prefix}/changes/feed.xml`)).text())
    expect([feed.namespaceURI, feed.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed'])
    for (const element of [feed, ...children(feed, 'entry')]) {
      for (const name of ['id', 'title', 'updated']) expect(children(element, name), name).toHaveLength(1)
      expect(text(element, 'id')).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
      expect(Date.parse(text(element, 'updated'))).not.toBeNaN()
    }
    expect(text(children(feed, 'author')[0], 'name')).toMatch(/\S/)
    const ids = children(feed, 'entry').map((entry) => text(entry, 'id'))
    expect(ids).toHaveLength(written.length)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leads every entry to a page that is there', async () => {
    const feed = rootOf(await (await fetch(`${portal}/changes/feed.xml`)).text())
    const links = [feed, ...children(feed, 'entry')].flatMap((element) => children(element, 'link'))
    for (const href of new Set(links.map((link) => link.getAttribute('href') ?? '')))
      expect((await fetch(portal + href)).status, href).toBe(200)
  })

  it('writes full addresses where it is told where the portal stands', () => {
    const feed = rootOf(changesFeed(viewOf(example('甲').workspace, 'en'), 'https://policies.group.example'))
    const links = [feed, ...children(feed, 'entry')].flatMap((element) => children(element, 'link'))
    const hrefs = new Set(links.map((link) => link.getAttribute('href')))
    expect(hrefs).toEqual(
      new Set(
        ['changes/feed.xml', 'changes/', 'documents/a/'].map(
          (path) => `https://policies.group.example/en/${path}`,
        ),
      ),
    )
  })

  it('names a revision for good, and stays well-formed whatever is written', () => {
    const [first, second] = [example('甲'), example('乙<]]>&"')].map((open) =>
      rootOf(changesFeed(viewOf(open.workspace, 'zh-CN'), '')),
    )
    const ids = (feed: Element | undefined): string[] =>
      children(feed, 'entry').map((entry) => text(entry, 'id'))
    expect(ids(first)).toEqual(ids(second))
    expect(text(children(second, 'entry')[0], 'summary')).toBe('乙<]]>&"')
  })
})

describe('a list of changes', () => {
  it('tells first, material and minor revisions apart, and leaves out what nobody approved', () => {
    const changes = changesOf(viewOf(example('再改').workspace, 'zh-CN'))
    expect(changes.map(({ id, version, weight, upcoming }) => [id, version, weight, upcoming])).toEqual([
      ['a', '2.0', 'major', true],
      ['a', '1.1', 'minor', false],
      ['a', '1.0', 'first', false],
    ])
  })

  it('is empty where nothing is written', () => {
    const view = viewOf(openTexts({}, { today: portalDay }).workspace, 'en')
    expect(changesOf(view)).toEqual([])
    expect(children(rootOf(changesFeed(view, '')), 'entry')).toEqual([])
  })
})

/** One approved document with three revisions, one of them without a day that exists, and a draft. */
function example(summary: string): OpenWorkspace {
  const head = (id: string, status: string, revisions: string): string =>
    `---\nid: ${id}\ntype: policy\ntitle: ${id}\nstatus: ${status}\nrevisions:\n${revisions}---\n\n文。\n`
  const revision = (version: string, date: string, effective: string, text: string): string =>
    `  - { version: '${version}', date: '${date}', effective: '${effective}', summary: ${JSON.stringify(text)} }\n`
  const three =
    revision('2.0', '2026-03-02', '2026-12-01', summary) +
    revision('1.2', '2026-02-30', '2026-02-30', '没有这一天') +
    revision('1.1', '2026-02-01', '2026-02-01', '小改') +
    revision('1.0', '2026-01-01', '2026-01-01', '首次')
  return openTexts(
    {
      'internal/a.mdx': head('a', 'approved', three),
      'internal/b.mdx': head('b', 'draft', revision('0.1', '2026-01-01', '2026-01-01', '草案')),
    },
    { today: portalDay },
  )
}

function rootOf(xml: string): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  })
  const root = parser.parseFromString(xml, 'text/xml').documentElement
  if (!root) throw new Error('Missing root element, expected a feed')
  return root
}

function children(element: Element | undefined, name: string): Element[] {
  return [...(element?.childNodes ?? [])].filter(
    (node): node is Element => node.nodeType === 1 && (node as Element).localName === name,
  )
}

function text(element: Element | undefined, name: string): string {
  return children(element, name)[0]?.textContent ?? ''
}
