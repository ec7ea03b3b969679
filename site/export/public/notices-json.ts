import type { PrivacyNoticesOutput } from '../../../schema/index.ts'
import { currentVersion, versionInForce } from '../../publication/index.ts'
import type { PublishedNotice, PublishedVersion } from '../../publication/index.ts'
import { feedPath, frozenPath, linkedDataPath, noticePath, versionPath } from './addresses.ts'
import { languagesOf } from './languages.ts'
import { addressedSite } from './site.ts'
import type { Site } from './site.ts'

/** `privacy-notices.json`: every notice with its versions and what the current one says, for programs. */
export function noticesJson(site: Site): string {
  const { publication, name } = site
  const address = addressedSite(site)?.address
  const data: PrivacyNoticesOutput = {
    schemaVersion: 1,
    date: publication.today,
    name,
    ...(address === undefined ? {} : { address }),
    notices: publication.notices.map((notice) => noticeOf(notice, publication.today, address)),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

function noticeOf(notice: PublishedNotice, today: string, address?: string): Notice {
  const { id, versions } = notice
  const full = (path: string): string => (address ?? '') + path
  const current = currentVersion(notice, today)
  const inForce = versionInForce(notice, today)
  return {
    id,
    address: full(noticePath(current.texts[0].language, id)),
    // Feeds and linked data name full addresses and are not written without one.
    feeds:
      address === undefined
        ? []
        : languagesOf(notice).map((language) => ({ language, address: full(feedPath(language, id)) })),
    ...(address === undefined ? {} : { linkedData: full(linkedDataPath(id)) }),
    current: current.manifest.version,
    versions: versions.map((version) => versionOf(version, stateOf(version, today, inForce), full)),
    data: current.data,
  }
}

function stateOf(version: PublishedVersion, today: string, inForce?: PublishedVersion): Version['state'] {
  if (version.manifest.effective > today) return 'to-come'
  return version === inForce ? 'in-force' : 'replaced'
}

function versionOf(
  { manifest, manifestHash, texts }: PublishedVersion,
  state: Version['state'],
  full: (path: string) => string,
): Version {
  const { id, version } = manifest
  const frozen = (file: string): string => full(frozenPath(id, version, file))
  return {
    state,
    manifestHash,
    manifestAddress: frozen('manifest.json'),
    dataAddress: frozen('notice.json'),
    texts: texts.map(({ language }) => ({
      language,
      address: full(versionPath(language, id, version)),
      text: frozen(`${language}.txt`),
      html: frozen(`${language}.html`),
    })),
    manifest,
  }
}

type Notice = PrivacyNoticesOutput['notices'][number]
type Version = Notice['versions'][number]
