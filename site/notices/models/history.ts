import type { Locale } from '../../../linter/index.ts'
import { textIn, versionBefore } from '../../publication/index.ts'
import type { PublishedNotice, PublishedVersion } from '../../publication/index.ts'
import { changesLink, versionLink } from './notice-link.ts'
import { stateOf } from './state.ts'
import type { VersionState } from './state.ts'
import type { Link, View } from './view.ts'

/** One version in a history; nothing of it is typed, everything comes from its manifest. */
export interface HistoryEntry {
  readonly version: string
  readonly state: VersionState
  /** How much changed for readers, in words. */
  readonly kind: string
  readonly announced: string
  readonly effective: string
  readonly note: string
  /** Notes are written in the language of the source. */
  readonly noteLanguage: Locale
  readonly hash: string
  readonly text: Link
  /** What changed since the version before; the first has none. */
  readonly changes?: Link
}

/** Every version of a notice, newest first. */
export function historyOf(notice: PublishedNotice, view: View): HistoryEntry[] {
  return notice.versions.map((version) => historyEntry(notice, version, view))
}

/** What a history says of one version. */
export function historyEntry(notice: PublishedNotice, version: PublishedVersion, view: View): HistoryEntry {
  const { words, locale, publication } = view
  const { manifest } = version
  const before = versionBefore(notice, version)
  return {
    version: manifest.version,
    state: stateOf(notice, version, publication.today),
    kind: manifest.previous ? words.classes[manifest.class] : words.firstVersion,
    announced: manifest.date,
    effective: manifest.effective,
    note: manifest.note,
    noteLanguage: version.texts[0].language,
    hash: textIn(version, locale).hash,
    text: versionLink(words.versionName(manifest.version), version, view),
    ...(before ? { changes: changesLink(words.seeChanges, before, version, view) } : {}),
  }
}
