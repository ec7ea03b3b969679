import { comparisonHtml, compareVersions } from '../../compare/index.ts'
import type { ComparedVersion } from '../../compare/index.ts'
import { textIn } from '../../publication/index.ts'
import type { PublishedVersion } from '../../publication/index.ts'
import { versionLink } from './notice-link.ts'
import type { Link, View } from './view.ts'

/** What changed from one version to the next. */
export interface ComparedModel {
  readonly from: string
  readonly to: string
  readonly texts: readonly (Link & { readonly effective: string })[]
  /** Escaped HTML whose headings start at h2. */
  readonly html: string
}

/** Two neighbours, compared in a language that both are kept in. */
export function comparedModel(from: PublishedVersion, to: PublishedVersion, view: View): ComparedModel {
  const { locale, words } = view
  return {
    from: from.manifest.version,
    to: to.manifest.version,
    texts: [from, to].map((version) => ({
      ...versionLink(words.versionName(version.manifest.version), version, view),
      effective: version.manifest.effective,
    })),
    html: comparisonHtml(compareVersions(comparedIn(from, view), comparedIn(to, view), locale), locale),
  }
}

function comparedIn(version: PublishedVersion, { locale }: View): ComparedVersion {
  const { canonical } = textIn(version, locale)
  return { version: version.manifest.version, canonical, data: version.data }
}
