import type { Locale } from '../../../linter/index.ts'
import type { PublishedNotice, PublishedVersion } from '../../publication/index.ts'

/** Languages of the public site, the source language first. */
export const languages: readonly Locale[] = ['zh-CN', 'en']

/** Whether a version is kept in a language; every version is kept in that of its source. */
export function isKeptIn({ texts }: PublishedVersion, language: Locale): boolean {
  return texts.some((text) => text.language === language)
}

/** Languages in which a notice has had at least one version. */
export function languagesOf({ versions }: PublishedNotice): readonly Locale[] {
  return languages.filter((language) => versions.some((version) => isKeptIn(version, language)))
}
