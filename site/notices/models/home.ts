import { textOf } from '../../../linter/index.ts'
import type { Locale } from '../../../linter/index.ts'
import { currentVersion, textIn, versionsToCome } from '../../publication/index.ts'
import type { PublishedNotice } from '../../publication/index.ts'
import { audienceOf } from './audience.ts'
import type { Audience } from './audience.ts'
import { feedsOf } from './feeds.ts'
import { noticeLink } from './notice-link.ts'
import { timelineOf } from './timeline.ts'
import type { TimelineEntry } from './timeline.ts'
import type { Link, View } from './view.ts'

/** The front page: every notice under whom it is for, and what changed lately. */
export interface HomeModel {
  readonly groups: readonly Group[]
  readonly changes: readonly TimelineEntry[]
  readonly tools: readonly Link[]
}

/** Notices for one kind of reader. */
export interface Group {
  readonly title: string
  readonly notices: readonly NoticeItem[]
}

/** A notice in a list. */
export interface NoticeItem {
  readonly notice: Link
  /** Empty where the notice has no document any more. */
  readonly summary: string
  readonly summaryLanguage: Locale
  readonly version: string
  readonly effective: string
  readonly coming: boolean
  /** Versions that are announced and not yet in force, the next one first. */
  readonly announced: readonly { readonly version: string; readonly effective: string }[]
}

const shownChanges = 5

/** Groups in the order in which they concern most people; companies stand in the order of their first notice. */
const order: readonly Audience['group'][] = [
  'everybody',
  'customers',
  'parents',
  'abroad',
  'transfer',
  'more',
]

/** The front page in a language. */
export function homeModel(view: View): HomeModel {
  const { words, prefix } = view
  return {
    groups: groupsOf(view),
    changes: timelineOf(view).slice(0, shownChanges),
    tools: [
      { text: words.toolRights, href: `${prefix}/rights/` },
      { text: words.toolComplaints, href: `${prefix}/complaints/` },
      { text: words.toolLists, href: `${prefix}/lists/` },
      { text: words.toolVerify, href: `${prefix}/verify/` },
      ...feedsOf(view).map(({ href }) => ({ text: words.toolFeed, href })),
    ],
  }
}

function groupsOf(view: View): Group[] {
  const groups = new Map<string, { audience: Audience; notices: NoticeItem[] }>()
  for (const notice of view.publication.notices.toSorted(
    (one, other) => rowsOf(other, view) - rowsOf(one, view),
  )) {
    const audience = audienceOf(notice, view)
    const key = audience.group === 'customers' ? `customers of ${audience.company}` : audience.group
    const group = groups.get(key) ?? { audience, notices: [] }
    groups.set(key, group)
    group.notices.push(itemOf(notice, view))
  }
  return [...groups.values()]
    .sort((one, other) => order.indexOf(one.audience.group) - order.indexOf(other.audience.group))
    .map(({ audience, notices }) => ({ title: titleOf(audience, view), notices }))
}

/** How much a notice tells: the one that covers most stands first. */
function rowsOf(notice: PublishedNotice, { publication }: View): number {
  const { activities, recipients, sdks, cookies } = currentVersion(notice, publication.today).data
  return activities.length + recipients.length + sdks.length + cookies.length
}

function titleOf(audience: Audience, { words }: View): string {
  return audience.group === 'customers' ? words.customersOf(audience.name) : words.groups[audience.group]
}

function itemOf(notice: PublishedNotice, view: View): NoticeItem {
  const { publication, workspace, locale } = view
  const { manifest, ...version } = currentVersion(notice, publication.today)
  const { language } = textIn({ manifest, ...version }, locale)
  const facts =
    language === version.texts[0].language
      ? workspace.documents.get(notice.id)
      : workspace.translations.get(notice.id)?.get(language)
  return {
    notice: noticeLink(notice, view),
    summary: textOf(facts?.data['summary']),
    summaryLanguage: language,
    version: manifest.version,
    effective: manifest.effective,
    coming: manifest.effective > publication.today,
    announced: versionsToCome(notice, publication.today)
      .filter((other) => other.manifest.version !== manifest.version)
      .map((other) => ({ version: other.manifest.version, effective: other.manifest.effective })),
  }
}
