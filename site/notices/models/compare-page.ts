import type { Locale } from '../../../linter/index.ts'
import { versionBefore } from '../../publication/index.ts'
import type { PublishedNotice } from '../../publication/index.ts'
import { compareWords } from '../messages/forms-compare.ts'
import { changesLink } from './notice-link.ts'
import type { Link, View } from './view.ts'

/** The page on which a reader chooses two versions. */
export interface ComparePageModel {
  readonly notice: string
  /** What is compared already, the newest first; needs no script. */
  readonly neighbours: readonly Link[]
  /** Newest first. */
  readonly versions: readonly ComparableVersion[]
}

/** A version that can be chosen, with what its files are verified against. */
export interface ComparableVersion {
  readonly version: string
  readonly label: string
  readonly manifest: string
  /** The source language first. */
  readonly languages: readonly Locale[]
}

/** Every version of a notice, and every pair of neighbours. */
export function comparePageModel(notice: PublishedNotice, view: View): ComparePageModel {
  const words = compareWords(view.locale)
  return {
    notice: notice.id,
    neighbours: notice.versions.flatMap((version) => {
      const before = versionBefore(notice, version)
      if (!before) return []
      const text = words.neighbour(before.manifest.version, version.manifest.version)
      return [changesLink(text, before, version, view)]
    }),
    versions: notice.versions.map((version) => ({
      version: version.manifest.version,
      label: words.option(version.manifest.version, version.manifest.effective),
      manifest: version.manifestHash,
      languages: version.texts.map(({ language }) => language),
    })),
  }
}
