import type { MDXInstance } from 'astro'
import type { Locale } from '../../linter/index.ts'
import type { ContentsItem } from '../render/index.ts'
import { locales, prefixOf } from './addresses.ts'
import { chromeOf } from './models/chrome.ts'
import type { Chrome } from './models/chrome.ts'
import { siteNameOf } from './models/site-name.ts'
import { viewOf } from './models/view.ts'
import { localeParam } from './paths.ts'
import { opened } from './opened.ts'

/** A page of help, which developers write in `help/<language>/<id>.mdx`. */
export type HelpEntry = MDXInstance<{
  readonly title: string
  readonly summary: string
  readonly order: number
}>

const entries = Object.entries(import.meta.glob<HelpEntry>('./help/*/*.mdx', { eager: true }))

/** The list of help pages in each language. */
export function helpListPaths(): HelpListPath[] {
  return locales.map((locale) => {
    const view = viewOf(opened().workspace, locale)
    const { help: title, helpLead: description } = view.words
    return {
      params: { locale: localeParam(locale) },
      props: {
        chrome: chromeOf(locale, '/help/', { title, description, siteName: siteNameOf(view) }),
        entries: helpOf(locale).map(([id, { frontmatter }]) => ({
          ...frontmatter,
          href: `${prefixOf(locale)}/help/${id}/`,
        })),
      },
    }
  })
}

/** One path for each help page. Their examples come from the workspace, so they carry no key and are always made. */
export function helpPaths(): HelpPath[] {
  return locales.flatMap((locale) => helpOf(locale).map(([id, entry]) => helpPath(locale, id, entry)))
}

function helpPath(locale: Locale, id: string, entry: HelpEntry): HelpPath {
  const { title, summary: description } = entry.frontmatter
  const siteName = siteNameOf(viewOf(opened().workspace, locale))
  return {
    params: { locale: localeParam(locale), id },
    props: {
      entry,
      chrome: chromeOf(locale, `/help/${id}/`, { title, description, siteName }),
      contents: entry.getHeadings().map(({ depth, text, slug }) => ({ depth, text, anchor: slug })),
    },
  }
}

/** The pages of a language by id, in reading order. */
function helpOf(locale: Locale): [id: string, entry: HelpEntry][] {
  return entries
    .filter(([path]) => path.startsWith(`./help/${locale}/`))
    .map(([path, entry]): [string, HelpEntry] => [/([^/]+)\.mdx$/.exec(path)?.[1] ?? '', entry])
    .sort(([, left], [, right]) => left.frontmatter.order - right.frontmatter.order)
}

interface HelpListPath {
  readonly params: { readonly locale: string | undefined }
  readonly props: {
    readonly chrome: Chrome
    readonly entries: readonly { readonly title: string; readonly summary: string; readonly href: string }[]
  }
}

interface HelpPath {
  readonly params: { readonly locale: string | undefined; readonly id: string }
  readonly props: {
    readonly entry: HelpEntry
    readonly chrome: Chrome
    readonly contents: readonly ContentsItem[]
  }
}
