import { DOMParser } from '@xmldom/xmldom'
import type { Document, Element } from '@xmldom/xmldom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicFiles } from '../../site/export/public/index.ts'
import type { Publication } from '../../site/publication/index.ts'
import { frozenNotices } from './publication.ts'
import type { Frozen } from './publication.ts'

let frozen: Frozen
let files: ReadonlyMap<string, string | Uint8Array>
beforeAll(() => {
  frozen = frozenNotices()
  files = publicFiles(frozen.publication)
})
afterAll(() => frozen.close())

const atom = 'http://www.w3.org/2005/Atom'
const feeds = [
  'feed.xml',
  'en/feed.xml',
  'gdpr-addendum/feed.xml',
  'en/gdpr-addendum/feed.xml',
  'privacy-notice/feed.xml',
  'recipient-list/feed.xml',
  'robot-product-notice/feed.xml',
]

describe('the feeds', () => {
  it('are there for every notice, and in English for those that have English', () => {
    expect([...files.keys()].filter((path) => path.endsWith('feed.xml')).sort()).toEqual([...feeds].sort())
  })

  it.each(feeds)('%s is well-formed Atom with all that RFC 4287 asks for', (path) => {
    const feed = rootOf(path)
    expect([feed.namespaceURI, feed.localName]).toEqual([atom, 'feed'])
    for (const element of [feed, ...entriesOf(feed)]) {
      for (const name of ['id', 'title', 'updated']) expect(texts(element, name), name).toHaveLength(1)
      expect(texts(element, 'id')[0]).toMatch(/^tag:privacy\.group\.example,\d{4}-\d\d-\d\d:[a-z0-9./-]+$/)
      expect(Date.parse(texts(element, 'updated')[0] ?? '')).not.toBeNaN()
      expect(links(element, 'alternate')).toHaveLength(1)
    }
    expect(texts(children(feed, 'author')[0], 'name')[0]).toMatch(/\S/)
    expect(links(feed, 'self')).toEqual([`https://privacy.group.example/${path}`])
    const ids = entriesOf(feed).map((entry) => texts(entry, 'id')[0])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('tells of versions newest first, with class, dates, note and the parts that changed', () => {
    const [newest, before, first] = entriesOf(rootOf('privacy-notice/feed.xml'))
    expect(links(newest, 'alternate')).toEqual(['https://privacy.group.example/privacy-notice/2.0/'])
    expect(links(newest, 'related')).toEqual([
      'https://privacy.group.example/privacy-notice/compare/1.1-2.0/',
    ])
    expect(children(newest, 'category')[0]?.getAttribute('term')).toBe('material')
    expect(texts(newest, 'summary')).toEqual(['期限 < 一年 & 更多。'])
    const [content = ''] = texts(newest, 'content')
    expect(content).toContain('<p>重大变更 · 自 2026-12-20 起施行</p>')
    expect(content).toContain('<p lang="zh-CN">期限 &#x3C; 一年 &#x26; 更多。</p>')
    expect(content).toContain('原来：这张表只是摘要，不代替下面的全文（第 1.1 版）。')
    expect(texts(before, 'content')[0]).toContain('实质变更')
    expect(texts(first, 'content')[0]).toContain('首次发布 · 自 2026-09-01 起施行')
    expect(links(first, 'related')).toEqual([])
  })

  it('names a version by the same id when the site is built on another day and after newer versions', () => {
    const ids = idsOf(frozen.publication)
    const later = idsOf({ ...frozen.publication, today: '2031-01-01' })
    const older = frozen.publication.notices.map((notice) => ({
      ...notice,
      versions: notice.versions.slice(-1),
    }))
    const earlier = idsOf({ ...frozen.publication, notices: older })
    expect(later).toEqual(ids)
    expect(earlier).toHaveLength(4)
    expect(ids).toEqual(expect.arrayContaining(earlier))
  })

  it('stay well-formed with text that XML cannot hold', () => {
    const notices = frozen.publication.notices.map(({ id, versions }) => ({
      id,
      versions: versions.map((version) => ({
        ...version,
        manifest: { ...version.manifest, note: '甲\u0000\u000b]]>\ud800"乙' },
      })),
    }))
    const text = publicFiles({ ...frozen.publication, notices }).get('feed.xml')
    const [entry] = entriesOf(parse(text))
    expect(texts(entry, 'summary')).toEqual(['甲\ufffd\ufffd]]>\ufffd"乙'])
  })
})

function idsOf(publication: Publication): (string | undefined)[] {
  return entriesOf(parse(publicFiles(publication).get('feed.xml'))).map((entry) => texts(entry, 'id')[0])
}

function rootOf(path: string): Element {
  return parse(files.get(path))
}

/** Reads as a strict parser does: the first mistake ends it. Its only warning is of a replacement character. */
function parse(text: string | Uint8Array | undefined): Element {
  const fail = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(`${level}: ${message}`)
  }
  const document: Document = new DOMParser({ onError: fail }).parseFromString(String(text), 'application/xml')
  const root = document.documentElement
  if (!root) throw new Error('No element')
  return root
}

function entriesOf(feed: Element): Element[] {
  return children(feed, 'entry')
}

function children(element: Element | undefined, name: string): Element[] {
  const all = [...(element?.childNodes ?? [])] as Element[]
  return all.filter((node) => node.namespaceURI === atom && node.localName === name)
}

function texts(element: Element | undefined, name: string): string[] {
  return children(element, name).map((node) => node.textContent ?? '')
}

function links(element: Element | undefined, relation: string): (string | null)[] {
  return children(element, 'link')
    .filter((node) => node.getAttribute('rel') === relation)
    .map((node) => node.getAttribute('href'))
}
