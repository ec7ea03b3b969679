import type { Locale } from '../../../linter/index.ts'

/** What stands before every address of a language; the source language has nothing. */
export function prefixOf(language: Locale): string {
  return language === 'en' ? '/en' : ''
}

/** The page of a notice. */
export function noticePath(language: Locale, id: string): string {
  return `${prefixOf(language)}/${id}/`
}

/** The page of a version, for good. */
export function versionPath(language: Locale, id: string, version: string): string {
  return `${prefixOf(language)}/${id}/${version}/`
}

/** The page that compares two neighbouring versions. */
export function comparisonPath(language: Locale, id: string, from: string, to: string): string {
  return `${prefixOf(language)}/${id}/compare/${from}-${to}/`
}

/** The feed of a notice, or of all notices. */
export function feedPath(language: Locale, id?: string): string {
  return `${prefixOf(language)}/${id === undefined ? '' : `${id}/`}feed.xml`
}

/** The description of the current version as linked data. */
export function linkedDataPath(id: string): string {
  return `/${id}/notice.jsonld`
}

/** A frozen file. */
export function frozenPath(id: string, version: string, file: string): string {
  return `/archive/${id}/${version}/${file}`
}

/** The vocabulary to which linked data points. */
export const vocabularyPath = '/vocabulary/pipl'
