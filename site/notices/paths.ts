import type { Locale } from '../../linter/index.ts'
import { locales, localeParam } from './addresses.ts'
import { currentVersion, textIn } from '../publication/index.ts'
import type { PublishedNotice, PublishedVersion } from '../publication/index.ts'
import { chromeOf } from './models/chrome.ts'
import type { Chrome } from './models/chrome.ts'
import { comparedLanguage, noticeLink } from './models/notice-link.ts'
import { noticeModel } from './models/notice.ts'
import type { AskedFor, NoticeModel } from './models/notice.ts'
import { viewOf } from './models/view.ts'
import type { Link, View } from './models/view.ts'
import { published } from './published.ts'

type Parameters = Readonly<Record<string, string | undefined>>
type Path<Props> = { readonly params: Parameters; readonly props: Props }

/** A page of the site in every language. */
export function localePaths<Props>(props: (view: View) => Props): Path<Props>[] {
  return views().map((view) => ({ params: { locale: localeParam(view.locale) }, props: props(view) }))
}

/** A page of every notice, in each language that its current version is kept in. */
export function noticePaths<Props>(
  props: (notice: PublishedNotice, version: PublishedVersion, view: View) => Props,
  wanted: (notice: PublishedNotice, view: View) => boolean = () => true,
): Path<Props>[] {
  return views().flatMap((view) =>
    view.publication.notices
      .filter((notice) => wanted(notice, view))
      .map((notice) => [notice, currentVersion(notice, view.publication.today)] as const)
      .filter(([, version]) => textIn(version, view.locale).language === view.locale)
      .map(([notice, version]) => ({
        params: { locale: localeParam(view.locale), notice: notice.id },
        props: props(notice, version, view),
      })),
  )
}

/** The permanent page of every version, in each language that it is kept in. */
export function versionPaths(): Path<TextPage>[] {
  return views().flatMap((view) =>
    view.publication.notices.flatMap((notice) =>
      notice.versions
        .filter((version) => textIn(version, view.locale).language === view.locale)
        .map((version) => ({
          params: {
            locale: localeParam(view.locale),
            notice: notice.id,
            version: version.manifest.version,
          },
          props: textPage(notice, version, 'version', view),
        })),
    ),
  )
}

/** Every pair of neighbouring versions, in each language that both are kept in. */
export function neighbourPaths<Props>(
  props: (notice: PublishedNotice, pair: Neighbours, view: View) => Props,
): Path<Props>[] {
  return views().flatMap((view) =>
    view.publication.notices.flatMap((notice) =>
      neighboursOf(notice)
        .filter(({ from, to }) => comparedLanguage(from, to, view.locale) === view.locale)
        .map((pair) => ({
          params: {
            locale: localeParam(view.locale),
            notice: notice.id,
            pair: `${pair.from.manifest.version}-${pair.to.manifest.version}`,
          },
          props: props(notice, pair, view),
        })),
    ),
  )
}

/** What a page that shows a frozen text is given. */
export interface TextPage {
  readonly chrome: Chrome
  readonly model: NoticeModel
  readonly trail: readonly Link[]
}

/** Two versions of which one followed the other. */
export interface Neighbours {
  readonly from: PublishedVersion
  readonly to: PublishedVersion
}

/** The page of a frozen text, asked for in one of three ways. */
export function textPage(
  notice: PublishedNotice,
  version: PublishedVersion,
  asked: AskedFor,
  view: View,
): TextPage {
  const { manifest, texts } = version
  const model = noticeModel(notice, version, asked, view)
  const own = asked === 'version' ? manifest.version : 'latest'
  const path = `/${notice.id}/${asked === 'notice' ? '' : `${own}/`}`
  const name = view.words.versionName(manifest.version)
  return {
    chrome: chromeOf(view, path, {
      title: asked === 'version' ? `${model.title} · ${name}` : model.title,
      languages: texts.map(({ language }) => language),
      notice: { id: notice.id, title: model.title },
      ...(asked === 'latest' ? { canonical: `/${notice.id}/${manifest.version}/` } : {}),
    }),
    model,
    trail: asked === 'notice' ? [] : [noticeLink(notice, view)],
  }
}

/** Languages that both of two versions are kept in. */
export function sharedLanguages(from: PublishedVersion, to: PublishedVersion): Locale[] {
  return locales.filter((locale) => comparedLanguage(from, to, locale) === locale)
}

function neighboursOf(notice: PublishedNotice): Neighbours[] {
  return notice.versions.slice(1).flatMap((from, index) => {
    const to = notice.versions[index]
    return to ? [{ from, to }] : []
  })
}

function views(): View[] {
  return locales.map((locale) => viewOf(published(), locale))
}
