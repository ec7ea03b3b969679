import { textIn } from '../../publication/index.ts'
import type { PublishedVersion } from '../../publication/index.ts'
import { absoluteAddress, versionAddress } from '../addresses.ts'
import type { Link, View } from './view.ts'

/** How a reader makes sure that a text is the one that was published. */
export interface Integrity {
  readonly hash: string
  /** Permanent address of the version, with the host where one is configured. */
  readonly address: string
  readonly files: readonly Link[]
  readonly verifyHref: string
}

/** The checksum of a version's text, and the frozen files that anybody can fetch. */
export function integrityOf(version: PublishedVersion, view: View): Integrity {
  const { words, workspace, prefix, locale } = view
  const { id, version: number } = version.manifest
  const { language, hash } = textIn(version, locale)
  const folder = `/archive/${id}/${number}`
  return {
    hash,
    address: absoluteAddress(workspace, versionAddress(language, id, number)),
    files: [
      { text: words.fileText, href: `${folder}/${language}.txt` },
      { text: words.filePage, href: `${folder}/${language}.html` },
      { text: words.fileData, href: `${folder}/notice.json` },
      { text: words.fileManifest, href: `${folder}/manifest.json` },
    ],
    verifyHref: `${prefix}/verify/`,
  }
}
