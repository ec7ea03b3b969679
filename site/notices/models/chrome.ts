import type { Locale } from '../../../linter/index.ts'
import { absoluteAddress, locales, prefixOf } from '../addresses.ts'
import type { Messages } from '../messages/index.ts'
import { feedsOf } from './feeds.ts'
import type { Followed } from './feeds.ts'
import { organisationOf } from './organisation.ts'
import type { Organisation } from './organisation.ts'
import type { Link, View } from './view.ts'

/** What stands around every page. */
export interface Chrome {
  readonly locale: Locale
  readonly words: Messages
  readonly title: string
  readonly description: string
  readonly siteName: string
  readonly home: string
  readonly navigation: readonly (Link & { readonly current: boolean })[]
  /** The page in every language that it has, itself among them; none where it stands alone. */
  readonly alternates: readonly { readonly language: Locale; readonly href: string }[]
  /** The same page in the other language, or that language's front page. */
  readonly otherLanguage: { readonly language: Locale; readonly href: string }
  /** Address of the page that this one is a copy of, or its own. */
  readonly canonical: string
  /** The feed of all notices and, on a page of one, its own; none without an address of the site. */
  readonly feeds: readonly Link[]
  /** The notice of this page as linked data, on a site that knows where it stands. */
  readonly linkedData?: string
  readonly organisation: Organisation
  /** ISO date of the build. */
  readonly today: string
}

/** What a page says of itself to the frame. */
export interface PageFacts {
  readonly title: string
  readonly description?: string
  /** Languages that the page exists in; both, where nothing else is said. */
  readonly languages?: readonly Locale[]
  /** Path of the page that this one is a copy of, without the language. */
  readonly canonical?: string
  /** Notice that the page belongs to. */
  readonly notice?: Followed
}

/** Parts of the navigation; the front page stands for the notices. The archive has one page for both languages. */
const parts = ['lists', 'rights', 'complaints', 'verify'] as const

/** The frame of a page; `path` is its address without the language: `/privacy-notice/history/`. */
export function chromeOf(view: View, path: string, page: PageFacts): Chrome {
  const { locale, words, prefix, workspace, publication } = view
  const organisation = organisationOf(workspace, locale)
  const siteName = words.siteName(organisation.name)
  const languages = page.languages ?? locales
  const other = locale === 'en' ? 'zh-CN' : 'en'
  const notice = page.notice
  const within = parts.find((part) => path.startsWith(`/${part}/`))
  return {
    locale,
    words,
    title: path === '/' ? siteName : `${page.title} · ${organisation.name}`,
    description: page.description ?? '',
    siteName,
    home: `${prefix}/`,
    navigation: [
      { text: words.notices, href: `${prefix}/`, current: within === undefined },
      ...parts.map((part) => ({
        text: words[part],
        href: `${prefix}/${part}/`,
        current: part === within,
      })),
      { text: words.archive, href: '/archive/', current: false },
    ],
    alternates: languages.length < 2 ? [] : languages.map((language) => alternate(language, path, view)),
    otherLanguage: {
      language: other,
      href: prefixOf(other) + (languages.includes(other) ? path : '/'),
    },
    canonical: absoluteAddress(workspace, prefix + (page.canonical ?? path)),
    feeds: feedsOf(view, notice),
    ...(notice && workspace.config.publicSite ? { linkedData: `/${notice.id}/notice.jsonld` } : {}),
    organisation,
    today: publication.today,
  }
}

function alternate(language: Locale, path: string, { workspace }: View): Chrome['alternates'][number] {
  return { language, href: absoluteAddress(workspace, prefixOf(language) + path) }
}
