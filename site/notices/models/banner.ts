import { currentVersion, versionBefore, versionsToCome } from '../../publication/index.ts'
import type { PublishedNotice, PublishedVersion } from '../../publication/index.ts'
import { daysBetween } from '../../render/days-between.ts'
import { changesLink, noticeLink, versionLink } from './notice-link.ts'
import { stateOf, successorOf } from './state.ts'
import type { Link, View } from './view.ts'

/** A message above a text. */
export interface Banner {
  readonly tone: 'calm' | 'warn'
  /** Before and after the day, if it names one. */
  readonly start: string
  readonly day?: string
  readonly end: string
  /** Days from the build to that day, where it is still to come. */
  readonly days?: number
  readonly more?: string
  readonly links: readonly Link[]
}

/** What a reader of the notice must know first: each version that is announced, or that none is in force yet. */
export function noticeBanners(notice: PublishedNotice, view: View): Banner[] {
  const { publication, words } = view
  const current = currentVersion(notice, publication.today)
  const coming = versionsToCome(notice, publication.today)
  if (coming.includes(current)) return [comingBanner(current, [], view)]
  return coming.map((version) => ({
    ...comingBanner(version, [versionLink(words.seeNew(version.manifest.version), version, view)], view),
    start: words.announcedStart(version.manifest.version),
    end: words.announcedEnd,
    more: words.announcedUntil(current.manifest.version),
    links: [
      versionLink(words.seeNew(version.manifest.version), version, view),
      ...changes(notice, version, view),
    ],
  }))
}

/** Whether the version that a permanent address leads to still holds. */
export function versionBanner(notice: PublishedNotice, version: PublishedVersion, view: View): Banner {
  const { publication, words } = view
  const state = stateOf(notice, version, publication.today)
  const links = [
    ...(state === 'current' ? [] : [{ ...noticeLink(notice, view), text: words.seeCurrent }]),
    ...changes(notice, version, view),
  ]
  if (state === 'coming') return comingBanner(version, links, view)
  if (state === 'current') {
    return { tone: 'calm', start: words.currentBanner(version.manifest.version), end: '', links }
  }
  const successor = successorOf(notice, version) ?? version
  return {
    tone: 'warn',
    start: words.supersededStart(successor.manifest.version),
    day: successor.manifest.effective,
    end: words.supersededEnd,
    links,
  }
}

/** That the address shows whichever version is current. */
export function latestBanner(notice: PublishedNotice, view: View): Banner {
  const { publication, words } = view
  const current = currentVersion(notice, publication.today)
  return {
    tone: 'calm',
    start: words.latestBanner(current.manifest.version),
    end: '',
    links: [versionLink(words.permanentAddress, current, view)],
  }
}

function comingBanner({ manifest }: PublishedVersion, links: readonly Link[], view: View): Banner {
  const { publication, words } = view
  return {
    tone: 'warn',
    start: words.comingStart(manifest.version),
    day: manifest.effective,
    end: words.comingEnd,
    days: daysBetween(publication.today, manifest.effective),
    links,
  }
}

function changes(notice: PublishedNotice, version: PublishedVersion, view: View): Link[] {
  const before = versionBefore(notice, version)
  if (!before) return []
  const text = view.words.changesFrom(before.manifest.version, version.manifest.version)
  return [changesLink(text, before, version, view)]
}
