import type { Locale, PublicView } from '../../linter/index.ts'
import type { AuthoredArchiveManifest, AuthoredNoticeData } from '../../schema/index.ts'

/** Everything that the public site is made from: plain data that can be stored, with nothing internal in it. */
export interface Publication {
  /** ISO date of the build. */
  readonly today: string
  readonly view: PublicView
  /** Every notice of which a version is frozen, by id. */
  readonly notices: readonly PublishedNotice[]
}

/** A notice with all its frozen versions. */
export interface PublishedNotice {
  readonly id: string
  /** Newest first; never empty. */
  readonly versions: readonly PublishedVersion[]
}

/** One frozen version, as its folder in the archive holds it. */
export interface PublishedVersion {
  readonly manifest: AuthoredArchiveManifest
  /** SHA-256 of the bytes of `manifest.json`, hexadecimal; the next version's manifest names it. */
  readonly manifestHash: string
  /** What the version says, as data: the rows of the registers that it shows, parameters, commitments. */
  readonly data: AuthoredNoticeData
  /** The source language first. */
  readonly texts: readonly [PublishedText, ...PublishedText[]]
}

/** One language of a frozen version. */
export interface PublishedText {
  readonly language: Locale
  readonly title: string
  /** The canonical text, whose SHA-256 is `hash`. */
  readonly canonical: string
  readonly hash: string
  /** The HTML of the text alone, as it was frozen: what stands inside `<article>`. */
  readonly article: string
}
