import type { Locale } from '../../../linter/index.ts'
import type { Publication, PublishedNotice } from '../../publication/index.ts'
import { feedPath, linkedDataPath, vocabularyPath } from './addresses.ts'
import { archiveIndex } from './archive-index.ts'
import { checksums } from './checksums.ts'
import { feedText } from './feed/feed.ts'
import { hostHeaders } from './headers.ts'
import { isKeptIn, languages, languagesOf } from './languages.ts'
import { linkedNotice } from './linked-data/notice.ts'
import { listFiles } from './lists/list-files.ts'
import { noticesJson } from './notices-json.ts'
import { securityText } from './security-text.ts'
import { addressedSite, siteOf } from './site.ts'
import type { AddressedSite } from './site.ts'
import { vocabularyText } from './vocabulary/vocabulary.ts'

/**
 * Everything on the public site that is no page and not frozen: path in the site → content. What must name full
 * addresses is only there when the settings say where the site stands; `filesWithoutAddress` names what is missing.
 */
export function publicFiles(publication: Publication): ReadonlyMap<string, string | Uint8Array> {
  const site = siteOf(publication)
  const addressed = addressedSite(site)
  return new Map([
    ['privacy-notices.json', noticesJson(site)],
    ['archive/index.html', archiveIndex(site)],
    ['archive/SHA256SUMS', checksums(publication)],
    ...listFiles(publication),
    ...(addressed ? addressedFiles(addressed) : []),
    ['_headers', hostHeaders()],
  ])
}

/** What `publicFiles` leaves out because the settings do not say where the site stands; empty when they do. */
export function filesWithoutAddress(publication: Publication): readonly string[] {
  if (addressedSite(siteOf(publication))) return []
  const feeds = publication.notices.flatMap((notice) =>
    languagesOf(notice).map((language) => feedPath(language, notice.id)),
  )
  const described = publication.notices.map(({ id }) => linkedDataPath(id))
  const whole = ['feed.xml', 'vocabulary/pipl.jsonld', '.well-known/security.txt']
  return [...whole, ...[...feeds, ...described].map(inSite)]
}

function addressedFiles(site: AddressedSite): [string, string][] {
  const { notices } = site.publication
  const security = securityText(site)
  return [
    ...languages
      .filter((language) => language === 'zh-CN' || notices.some((notice) => hasText(notice, language)))
      .map((language): [string, string] => [inSite(feedPath(language)), feedText(site, language)]),
    ...notices.flatMap((notice): [string, string][] => [
      ...feedsOf(notice, site),
      [inSite(linkedDataPath(notice.id)), linkedNotice(notice, site)],
    ]),
    [inSite(`${vocabularyPath}.jsonld`), vocabularyText(site)],
    ...(security === undefined ? [] : [['.well-known/security.txt', security] as [string, string]]),
  ]
}

function feedsOf(notice: PublishedNotice, site: AddressedSite): [string, string][] {
  return languagesOf(notice).map((language) => [
    inSite(feedPath(language, notice.id)),
    feedText(site, language, notice),
  ])
}

function hasText({ versions }: PublishedNotice, language: Locale): boolean {
  return versions.some((version) => isKeptIn(version, language))
}

/** An address on the site as a path in its folder. */
function inSite(path: string): string {
  return path.slice(1)
}
