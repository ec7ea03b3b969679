import type { Locale } from '../../../linter/index.ts'
import { messagesOf } from '../messages/index.ts'
import type { Messages } from '../messages/index.ts'
import { locales, prefixOf } from '../addresses.ts'
import type { Linked } from './view.ts'

/** What stands around every page. */
export interface Chrome {
  readonly locale: Locale
  readonly words: Messages
  readonly title: string
  readonly description: string
  readonly siteName: string
  readonly home: string
  readonly searchHref: string
  readonly navigation: readonly (Linked & { readonly href: string; readonly current: boolean })[]
  /** Parts that the bar on top has no room for; they stand at the foot. */
  readonly more: readonly (Linked & { readonly href: string; readonly current: boolean })[]
  readonly feedHref: string
  /** This page in every language, for `hreflang`: the others first, this one, and the one for everybody else. */
  readonly languages: readonly { readonly href: string; readonly language: string }[]
  /** The same page in the other language. */
  readonly alternate: { readonly href: string; readonly language: Locale }
}

const parts = [
  ...(['documents', 'training', 'controls', 'laws', 'requirements', 'coverage'] as const),
  ...(['registers', 'parameters', 'glossary', 'help'] as const),
] as const

const moreParts = ['changes', 'reviews', 'report', 'rules'] as const

/** Folders that belong to a part of the navigation without being named in it. */
const below: Partial<Record<Part, readonly string[]>> = {
  documents: ['forms'],
  help: ['rules'],
}

/** The frame of a page; `path` is its address without the language: `/documents/x/`. */
export function chromeOf(
  locale: Locale,
  path: string,
  page: { title: string; description?: string; siteName: string },
): Chrome {
  const words = messagesOf(locale)
  const prefix = prefixOf(locale)
  const other: Locale = locale === 'en' ? 'zh-CN' : 'en'
  return {
    locale,
    words,
    title: path === '/' ? page.siteName : `${page.title} · ${page.siteName}`,
    description: page.description ?? '',
    siteName: page.siteName,
    home: `${prefix}/`,
    searchHref: `${prefix}/search/`,
    navigation: parts.map((part) => entryOf(part, words, prefix, path)),
    more: moreParts.map((part) => entryOf(part, words, prefix, path)),
    feedHref: `${prefix}/changes/feed.xml`,
    languages: [
      ...[...locales]
        .sort((left, right) => Number(left === locale) - Number(right === locale))
        .map((language) => ({ href: `${prefixOf(language)}${path}`, language })),
      { href: path, language: 'x-default' },
    ],
    alternate: { href: `${prefixOf(other)}${path}`, language: other },
  }
}

function entryOf(part: Part, words: Messages, prefix: string, path: string): Chrome['navigation'][number] {
  const folders = [part, ...(below[part] ?? [])]
  return {
    text: words[part],
    href: `${prefix}/${part}/`,
    current: folders.some((folder) => path.startsWith(`/${folder}/`)),
  }
}

type Part = (typeof parts)[number] | (typeof moreParts)[number]
