import type { Link, View } from './view.ts'

/** What readers are told through a feed: a notice, or all of them where none is named. */
export interface Followed {
  readonly id: string
  readonly title: string
}

/**
 * The feed of all notices and, on a page of one, its own. Entries name full addresses, so that a site which does not
 * know where it stands has no feeds; and one that has no text in a language has none in that language.
 */
export function feedsOf({ publication, workspace, words, prefix, locale }: View, notice?: Followed): Link[] {
  if (!workspace.config.publicSite) return []
  const versions = publication.notices.flatMap((published) => published.versions)
  const spoken = versions.some(({ texts }) => texts.some(({ language }) => language === locale))
  return [
    { text: words.timeline, href: `${spoken ? prefix : ''}/feed.xml` },
    ...(notice
      ? [{ text: `${notice.title} · ${words.timeline}`, href: `${prefix}/${notice.id}/feed.xml` }]
      : []),
  ]
}
