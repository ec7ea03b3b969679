import type { PublishedNotice, PublishedVersion } from '../../publication/index.ts'
import { historyEntry } from './history.ts'
import type { HistoryEntry } from './history.ts'
import { noticeLink } from './notice-link.ts'
import type { Link, View } from './view.ts'

/** One version of one notice among those of all. */
export interface TimelineEntry extends HistoryEntry {
  readonly notice: Link
}

/** Every version of every notice, the one announced last on top; of one day in the order of the notices. */
export function timelineOf(view: View): TimelineEntry[] {
  return view.publication.notices
    .flatMap((notice) => notice.versions.map((version) => entry(notice, version, view)))
    .sort((one, other) => other.announced.localeCompare(one.announced))
}

function entry(notice: PublishedNotice, version: PublishedVersion, view: View): TimelineEntry {
  return { ...historyEntry(notice, version, view), notice: noticeLink(notice, view) }
}
