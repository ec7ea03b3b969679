import type { Locale } from '../../../../linter/index.ts'
import { textIn } from '../../../publication/index.ts'
import type { PublishedNotice } from '../../../publication/index.ts'
import { comparisonPath, feedPath, noticePath, prefixOf, versionPath } from '../addresses.ts'
import { isKeptIn } from '../languages.ts'
import type { AddressedSite } from '../site.ts'
import { className, entryContent } from './entry-content.ts'
import type { FeedItem } from './entry-content.ts'
import { feedWords } from './words.ts'
import { element, xmlText } from '../../xml.ts'
import type { XmlElement } from '../../xml.ts'

/**
 * An Atom feed (RFC 4287) of the versions of one notice or of all, newest first. Ids are tag URIs (RFC 4151) made of the
 * host and of what never changes about a notice, so that a version is one entry for good.
 */
export function feedText(site: AddressedSite, language: Locale, notice?: PublishedNotice): string {
  const { address, publication } = site
  const items = itemsOf(notice ? [notice] : publication.notices, language)
  const newest = items[0]?.version.manifest.archived ?? publication.today
  const page = notice ? noticePath(language, notice.id) : `${prefixOf(language)}/`
  const head = [
    element('id', {}, feedId(site, language, notice)),
    element('title', {}, titleOf(site, language, items[0], notice)),
    element('updated', {}, moment(newest)),
    element('author', {}, element('name', {}, site.name[language])),
    element('link', {
      ...{ rel: 'self', type: 'application/atom+xml' },
      href: address + feedPath(language, notice?.id),
    }),
    element('link', { rel: 'alternate', type: 'text/html', href: address + page }),
  ]
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }
  return xmlText(element('feed', attributes, ...head, ...items.map((item) => entry(item, language, site))))
}

/** Versions that are kept in the language; of one day in the order of the notices. */
function itemsOf(notices: readonly PublishedNotice[], language: Locale): FeedItem[] {
  return notices
    .flatMap((notice) => notice.versions.map((version) => ({ notice, version })))
    .filter(({ version }) => language === 'zh-CN' || isKeptIn(version, language))
    .sort(({ version: left }, { version: right }) => {
      const [first, second] = [right.manifest.archived, left.manifest.archived]
      return first < second ? -1 : first > second ? 1 : 0
    })
}

function entry(item: FeedItem, language: Locale, site: AddressedSite): XmlElement {
  const { manifest, texts } = item.version
  const words = feedWords(language)
  const { title, language: shown } = textIn(item.version, language)
  const page = versionPath(shown, manifest.id, manifest.version)
  return element(
    'entry',
    {},
    element('id', {}, `${noticeTag(site, item.notice)}/${manifest.version}${ending(language)}`),
    element('title', {}, `${title} · ${words.version(manifest.version)}`),
    element('published', {}, moment(manifest.archived)),
    element('updated', {}, moment(manifest.archived)),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: shown, href: site.address + page }),
    ...related(item, language, site),
    element('category', { term: manifest.class, label: className(manifest, language) }),
    element('summary', { 'xml:lang': texts[0].language }, manifest.note),
    element('content', { type: 'html' }, entryContent(item, language, site)),
  )
}

function related({ notice, version }: FeedItem, language: Locale, { address }: AddressedSite): XmlElement[] {
  const { previous, id, version: own } = version.manifest
  const before = notice.versions.find(({ manifest }) => manifest.version === previous?.version)
  if (!before || !isKeptIn(before, language) || !isKeptIn(version, language)) return []
  const href = address + comparisonPath(language, id, before.manifest.version, own)
  return [element('link', { rel: 'related', type: 'text/html', href })]
}

function titleOf(site: AddressedSite, language: Locale, item?: FeedItem, notice?: PublishedNotice): string {
  const title = notice && item ? textIn(item.version, language).title : site.name[language]
  return feedWords(language).feed(title)
}

function feedId(site: AddressedSite, language: Locale, notice?: PublishedNotice): string {
  if (notice) return `${noticeTag(site, notice)}${ending(language)}`
  const days = site.publication.notices.map(firstDay).sort()
  return `tag:${site.host},${days[0] ?? site.publication.today}:notices${ending(language)}`
}

/** The day on which the first version was frozen belongs to the id: names of hosts change hands. */
function noticeTag({ host }: AddressedSite, notice: PublishedNotice): string {
  return `tag:${host},${firstDay(notice)}:${notice.id}`
}

function firstDay({ versions }: PublishedNotice): string {
  return versions.at(-1)?.manifest.archived ?? ''
}

/** The same version in another language is another entry. */
function ending(language: Locale): string {
  return language === 'en' ? '/en' : ''
}

function moment(date: string): string {
  return `${date}T00:00:00Z`
}
