import { currentVersion, textIn } from '../publication/index.ts'
import type { Locale } from '../../linter/index.ts'
import { locales, localeParam } from './addresses.ts'
import { chromeOf } from './models/chrome.ts'
import type { Chrome } from './models/chrome.ts'
import { organisationOf } from './models/organisation.ts'
import { viewOf } from './models/view.ts'
import type { View } from './models/view.ts'
import { published } from './published.ts'

/** The same page in every language; the source language has no parameter. */
export function localePaths<Props>(props: (view: View) => Props): LocalePath<Props>[] {
  return locales.map((locale) => ({
    params: { locale: localeParam(locale) },
    props: props(viewOf(published(), locale)),
  }))
}

/** The front page. */
export function homePaths(): LocalePath<{ chrome: Chrome }>[] {
  return localePaths((view) => {
    const { words, workspace, locale } = view
    const description = words.siteDescription(organisationOf(workspace, locale).name)
    return { chrome: chromeOf(view, '/', { title: words.home, description }) }
  })
}

/** The current version of every notice, in each language that it is kept in. */
export function noticePaths(): NoticePath[] {
  const { publication } = published()
  return locales.flatMap((locale) =>
    publication.notices.flatMap((notice) => {
      const version = currentVersion(notice, publication.today)
      const text = textIn(version, locale)
      if (text.language !== locale) return []
      const languages: Locale[] = version.texts.map(({ language }) => language)
      const facts = { title: text.title, languages, notice: { id: notice.id, title: text.title } }
      return [
        {
          params: { locale: localeParam(locale), notice: notice.id },
          props: {
            chrome: chromeOf(viewOf(published(), locale), `/${notice.id}/`, facts),
            model: { title: text.title, html: text.article },
          },
        },
      ]
    }),
  )
}

interface LocalePath<Props> {
  readonly params: { readonly locale: string | undefined }
  readonly props: Props
}

interface NoticePath {
  readonly params: { readonly locale: string | undefined; readonly notice: string }
  readonly props: {
    readonly chrome: Chrome
    readonly model: { readonly title: string; readonly html: string }
  }
}
