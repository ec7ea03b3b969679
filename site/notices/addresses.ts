import type { Locale, Workspace } from '../../linter/index.ts'

/** Languages of the public site, the source language first. */
export const locales: readonly Locale[] = ['zh-CN', 'en']

/** What stands before every address of a language. */
export function prefixOf(locale: Locale): string {
  return locale === 'en' ? '/en' : ''
}

/** The language in the parameters of a path; the source language has none. */
export function localeParam(locale: Locale): string | undefined {
  return locale === 'en' ? 'en' : undefined
}

/** `/privacy-notice/` */
export function noticeAddress(locale: Locale, id: string): string {
  return `${prefixOf(locale)}/${id}/`
}

/** `/privacy-notice/1.0/`: the address of one version, for good. */
export function versionAddress(locale: Locale, id: string, version: string): string {
  return `${prefixOf(locale)}/${id}/${version}/`
}

/** `/privacy-notice/history/` */
export function historyAddress(locale: Locale, id: string): string {
  return `${prefixOf(locale)}/${id}/history/`
}

/** `/privacy-notice/compare/1.0-1.1/`: a pair of neighbours, which needs no script. */
export function neighboursAddress(locale: Locale, id: string, from: string, to: string): string {
  return `${prefixOf(locale)}/${id}/compare/${from}-${to}/`
}

/** An address with the host that the configuration names; without one it stays relative to the site. */
export function absoluteAddress(workspace: Workspace, path: string): string {
  return (workspace.config.publicSite?.address ?? '').replace(/\/$/, '') + path
}
