import type { Locale } from '../../../linter/index.ts'
import { versionLink } from './notice-link.ts'
import { hashListOf } from './verify-hashes.ts'
import type { Link, View } from './view.ts'

/** The table of checksums that readers compare with by hand. */
export interface VerifyModel {
  readonly notices: readonly {
    readonly title: string
    /** Language of the title, where that is not the page's. */
    readonly language?: Locale
    readonly rows: readonly HashRow[]
  }[]
}

/** One file. */
export interface HashRow {
  readonly version: Link
  readonly file: Link
  readonly hash: string
}

/** The texts and manifests of every version, newest first. */
export function verifyModel(view: View): VerifyModel {
  const { publication, words, locale } = view
  const list = hashListOf(publication)
  return {
    notices: publication.notices.map((notice, place) => {
      const hashed = list.notices[place]?.versions ?? []
      const titles = hashed[0]?.texts ?? []
      const text = titles.find(({ language }) => language === locale) ?? titles[0]
      return {
        title: text?.title ?? notice.id,
        ...(text && text.language !== locale ? { language: text.language } : {}),
        rows: notice.versions.flatMap((version, index) => {
          const { manifest, texts = [] } = hashed[index] ?? {}
          const number = version.manifest.version
          const row = (name: string, hash: string): HashRow => ({
            version: versionLink(words.versionName(number), version, view),
            file: { text: name, href: `/archive/${notice.id}/${number}/${name}` },
            hash,
          })
          return [
            ...texts.map(({ language, text }) => row(`${language}.txt`, text)),
            ...(manifest ? [row('manifest.json', manifest)] : []),
          ]
        }),
      }
    }),
  }
}
