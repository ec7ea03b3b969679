import { versionInForce } from '../../publication/index.ts'
import type { PublishedNotice, PublishedVersion } from '../../publication/index.ts'

/** Where a version stands on the day of the build. */
export type VersionState = 'current' | 'superseded' | 'coming'

/** Whether a version is in force, has been, or will be. */
export function stateOf(
  notice: PublishedNotice,
  { manifest }: PublishedVersion,
  today: string,
): VersionState {
  if (manifest.effective > today) return 'coming'
  return versionInForce(notice, today)?.manifest.version === manifest.version ? 'current' : 'superseded'
}

/** The version that took the place of a superseded one: the oldest that is newer. */
export function successorOf(
  { versions }: PublishedNotice,
  { manifest }: PublishedVersion,
): PublishedVersion | undefined {
  return versions[versions.findIndex((version) => version.manifest.version === manifest.version) - 1]
}
