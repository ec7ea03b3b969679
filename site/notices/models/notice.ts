import type { Locale } from '../../../linter/index.ts'
import { currentVersion, textIn } from '../../publication/index.ts'
import type { PublishedNotice, PublishedVersion } from '../../publication/index.ts'
import { historyAddress, noticeAddress } from '../addresses.ts'
import { latestBanner, noticeBanners, versionBanner } from './banner.ts'
import type { Banner } from './banner.ts'
import { contentsOf } from './contents.ts'
import type { ContentsItem } from './contents.ts'
import { historyEntry, historyOf } from './history.ts'
import type { HistoryEntry } from './history.ts'
import { integrityOf } from './integrity.ts'
import type { Integrity } from './integrity.ts'
import { labelledTables } from './labelled-tables.ts'
import { isPosted } from './poster.ts'
import { versionLink } from './notice-link.ts'
import type { Link, View } from './view.ts'

/** A page that shows the frozen text of one version. */
export interface NoticeModel {
  readonly title: string
  readonly status: HistoryEntry
  readonly banners: readonly Banner[]
  readonly contents: readonly ContentsItem[]
  readonly article: string
  /** The original, where this text is a translation. */
  readonly original?: Link
  readonly history: {
    readonly entries: readonly HistoryEntry[]
    readonly count: number
    readonly href: string
  }
  readonly integrity: Integrity
  readonly related: readonly Link[]
}

/** How a text was asked for: by the notice's name, by its version, or as whatever is the latest. */
export type AskedFor = 'notice' | 'version' | 'latest'

/** Histories on the page of a text stay short, so that its size does not depend on how often it was changed. */
const shownVersions = 3

/** The page of a version in the view's language, which must be one that the version is kept in. */
export function noticeModel(
  notice: PublishedNotice,
  version: PublishedVersion,
  asked: AskedFor,
  view: View,
): NoticeModel {
  const { words, locale } = view
  const { title, article } = textIn(version, locale)
  const source: Locale = version.texts[0].language
  const toSource = { ...versionLink(words.original, version, { ...view, locale: source }), language: source }
  return {
    title,
    status: historyEntry(notice, version, view),
    banners: bannersOf(notice, version, asked, view),
    contents: contentsOf(article),
    article: labelledTables(article),
    ...(source === locale ? {} : { original: toSource }),
    history: {
      entries: historyOf(notice, view).slice(0, shownVersions),
      count: notice.versions.length,
      href: historyAddress(historyLanguage(notice, view), notice.id),
    },
    integrity: integrityOf(version, view),
    related: relatedTo(notice, view),
  }
}

function bannersOf(
  notice: PublishedNotice,
  version: PublishedVersion,
  asked: AskedFor,
  view: View,
): readonly Banner[] {
  if (asked === 'version') return [versionBanner(notice, version, view)]
  const announced = noticeBanners(notice, view)
  return asked === 'latest' ? [latestBanner(notice, view), ...announced] : announced
}

function historyLanguage(notice: PublishedNotice, { publication, locale }: View): Locale {
  return textIn(currentVersion(notice, publication.today), locale).language
}

function relatedTo(notice: PublishedNotice, view: View): Link[] {
  const { words, prefix } = view
  const poster = `${noticeAddress(historyLanguage(notice, view), notice.id)}poster/`
  return [
    ...(isPosted(notice, view) ? [{ text: words.relatedPoster, href: poster }] : []),
    { text: words.relatedRights, href: `${prefix}/rights/` },
    { text: words.relatedComplaints, href: `${prefix}/complaints/` },
    { text: words.relatedLists, href: `${prefix}/lists/` },
  ]
}
