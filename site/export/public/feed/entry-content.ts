import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Locale } from '../../../../linter/index.ts'
import { changedPartsText, compareVersions } from '../../../compare/index.ts'
import { textIn, versionBefore } from '../../../publication/index.ts'
import type { PublishedNotice, PublishedVersion } from '../../../publication/index.ts'
import { comparisonPath } from '../addresses.ts'
import { isKeptIn } from '../languages.ts'
import type { AddressedSite } from '../site.ts'
import { feedWords } from './words.ts'

/** A version in its notice. */
export interface FeedItem {
  readonly notice: PublishedNotice
  readonly version: PublishedVersion
}

/** What a reader sees of an entry, as HTML: class and dates, the note, the parts that changed, the hash. */
export function entryContent(item: FeedItem, language: Locale, site: AddressedSite): string {
  const { manifest, texts } = item.version
  const words = feedWords(language)
  const { hash } = textIn(item.version, language)
  const html = h(null, [
    h('p', `${className(manifest, language)} · ${words.effective(manifest.effective)}`),
    // The note is written in the language of the source only.
    h('p', { lang: texts[0].language }, manifest.note),
    ...changedParts(item, language, site),
    h('p', [words.hash, h('code', hash)]),
  ])
  return toHtml(html)
}

/** How much changes, in words; in a first version nothing does, whatever its class. */
export function className(manifest: PublishedVersion['manifest'], language: Locale): string {
  const words = feedWords(language)
  return manifest.previous ? words.classes[manifest.class] : words.first
}

function changedParts({ notice, version }: FeedItem, language: Locale, { address }: AddressedSite): Elements {
  const words = feedWords(language)
  const before = versionBefore(notice, version)
  if (!before || !isKeptIn(before, language)) return []
  const comparison = compareVersions(compared(before, language), compared(version, language), language)
  const path = comparisonPath(language, notice.id, before.manifest.version, version.manifest.version)
  return [
    ...paragraphs(changedPartsText(comparison, language)),
    h('p', h('a', { href: address + path }, words.compare)),
  ]
}

function compared({ manifest, data, ...rest }: PublishedVersion, language: Locale): Compared {
  const { canonical } = textIn({ manifest, data, ...rest }, language)
  return { version: manifest.version, canonical, data }
}

/** Plain text as paragraphs: an empty line ends one. */
function paragraphs(text: string): Elements {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((part) =>
      h(
        'p',
        part.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line])),
      ),
    )
}

type Elements = ReturnType<typeof h>[]
type Compared = Parameters<typeof compareVersions>[0]
