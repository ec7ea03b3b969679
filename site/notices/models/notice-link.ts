import type { Locale } from '../../../linter/index.ts'
import { currentVersion, textIn } from '../../publication/index.ts'
import type { PublishedNotice, PublishedVersion } from '../../publication/index.ts'
import { neighboursAddress, noticeAddress, versionAddress } from '../addresses.ts'
import type { Link, View } from './view.ts'

/** A notice by its current title; one without a text in the reader's language leads to the original. */
export function noticeLink(notice: PublishedNotice, { publication, locale }: View): Link {
  const { title, language } = textIn(currentVersion(notice, publication.today), locale)
  return link(title, noticeAddress(language, notice.id), language, locale)
}

/** The frozen text of one version. */
export function versionLink(text: string, version: PublishedVersion, { locale }: View): Link {
  const { language } = textIn(version, locale)
  const { id, version: number } = version.manifest
  return link(text, versionAddress(language, id, number), language, locale)
}

/** The page of what changed between two neighbours; in the language that both are kept in. */
export function changesLink(text: string, from: PublishedVersion, to: PublishedVersion, view: View): Link {
  const language = comparedLanguage(from, to, view.locale)
  const address = neighboursAddress(language, to.manifest.id, from.manifest.version, to.manifest.version)
  return link(text, address, language, view.locale)
}

/** The language that two versions are compared in: the one asked for if both have it, else that of the source. */
export function comparedLanguage(from: PublishedVersion, to: PublishedVersion, locale: Locale): Locale {
  return [from, to].every((version) => textIn(version, locale).language === locale)
    ? locale
    : to.texts[0].language
}

function link(text: string, href: string, language: Locale, locale: Locale): Link {
  return { text, href, ...(language === locale ? {} : { language }) }
}
