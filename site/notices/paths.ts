import { currentVersion, textIn } from '../publication/index.ts'
import { locales, localeParam } from './addresses.ts'
import { chromeOf } from './models/chrome.ts'
import type { Chrome } from './models/chrome.ts'
import { published } from './published.ts'

/** The current version of every notice, in each language that it is kept in. */
export function noticePaths(): NoticePath[] {
  const { publication } = published()
  return locales.flatMap((locale) =>
    publication.notices.flatMap((notice) => {
      const version = currentVersion(notice, publication.today)
      const text = textIn(version, locale)
      if (text.language !== locale) return []
      return [
        {
          params: { locale: localeParam(locale), notice: notice.id },
          props: {
            chrome: chromeOf(locale, text.title),
            model: { title: text.title, html: text.article },
          },
        },
      ]
    }),
  )
}

interface NoticePath {
  readonly params: { readonly locale: string | undefined; readonly notice: string }
  readonly props: {
    readonly chrome: Chrome
    readonly model: { readonly title: string; readonly html: string }
  }
}
