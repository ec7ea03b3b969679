import type { AuthoredArchiveManifest } from '../../schema/index.ts'

/** One file of `public/archive/`: known by its bytes alone, for what is frozen is served and never parsed. */
export interface ArchiveFile {
  readonly path: string
  readonly bytes: number
  /** SHA-256, hexadecimal; empty where the file could not be read. */
  readonly hash: string
  /** The same with LF line ends, for a file that has others. */
  readonly hashWithLineFeeds?: string
  /** What a `manifest.json` says. */
  readonly manifest?: AuthoredArchiveManifest
  /** Why a `manifest.json` says nothing: no JSON, or the first place that does not fit the schema. */
  readonly problem?: string
}
