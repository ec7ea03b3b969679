import type { Locale } from '../../linter/index.ts'
import type { PublishedNotice, PublishedText, PublishedVersion } from './model.ts'

/** The version that is in force on a day: the newest whose first day has come; nothing before the first one has. */
export function versionInForce({ versions }: PublishedNotice, today: string): PublishedVersion | undefined {
  return versions.find(({ manifest }) => manifest.effective <= today)
}

/** The versions that are announced and not yet in force, the next one first. */
export function versionsToCome({ versions }: PublishedNotice, today: string): readonly PublishedVersion[] {
  return versions.filter(({ manifest }) => manifest.effective > today).reverse()
}

/** What a reader who asks for a notice is shown: the version in force, else the one that comes first. */
export function currentVersion(notice: PublishedNotice, today: string): PublishedVersion {
  const current = versionInForce(notice, today) ?? versionsToCome(notice, today)[0]
  if (!current) throw new Error(`Missing versions of ${notice.id}, expected at least one`)
  return current
}

/** The version that was kept before another one; nothing for the first. */
export function versionBefore(
  { versions }: PublishedNotice,
  { manifest }: PublishedVersion,
): PublishedVersion | undefined {
  return versions.find((other) => other.manifest.version === manifest.previous?.version)
}

/** A version in the language asked for, else in the language of its source. */
export function textIn({ texts }: PublishedVersion, language: Locale): PublishedText {
  return texts.find((text) => text.language === language) ?? texts[0]
}
