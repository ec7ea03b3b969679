import { stringsOf } from '../../../../linter/index.ts'
import { currentVersion, versionBefore, versionInForce } from '../../../publication/index.ts'
import type { PublishedNotice, PublishedVersion } from '../../../publication/index.ts'
import { frozenPath, noticePath, versionPath, vocabularyPath } from '../addresses.ts'
import type { AddressedSite } from '../site.ts'
import { contactOf } from './contact.ts'
import { noticeContext } from './context.ts'
import { processNode } from './processes.ts'
import { componentNode, partyId, recipientNode } from './recipients.ts'
import { rightNode } from './rights.ts'

/**
 * The current version of a notice in the Data Privacy Vocabulary 2.3, as JSON-LD. Terms of the law of China are those of
 * our own vocabulary, because the Data Privacy Vocabulary has none.
 */
export function linkedNotice(notice: PublishedNotice, site: AddressedSite): string {
  const { address, workspace, publication } = site
  const version = currentVersion(notice, publication.today)
  const { data } = version
  const jurisdictions = stringsOf(workspace.documents.get(notice.id)?.data['jurisdictions'])
  const isEuropean = jurisdictions.includes('EU')
  const page = address + versionPath(version.texts[0].language, notice.id, version.manifest.version)
  return `${JSON.stringify(
    {
      '@context': noticeContext(address + vocabularyPath),
      ...head(notice, version, page, site),
      'dpv:hasDataController': data.handlers.map(({ id, name, contact }) => ({
        '@id': partyId(id, address),
        '@type': ['dpv:DataController', 'pipl:Handler'],
        identifier: id,
        name,
        ...contactOf(contact),
      })),
      'dpv:hasProcess': data.activities.map((activity) =>
        processNode(activity, data, { address, isEuropean }),
      ),
      'dpv:hasRecipient': [
        ...data.recipients.map((recipient) => recipientNode(recipient, address)),
        ...data.sdks.map((component) => componentNode(component, address)),
      ],
      'dpv:hasRight': data.rights.map((right) => rightNode(right, page, isEuropean)),
    },
    null,
    2,
  )}\n`
}

function head(notice: PublishedNotice, version: PublishedVersion, page: string, site: AddressedSite): object {
  const { address, publication } = site
  const { manifest, texts } = version
  const before = versionBefore(notice, version)
  const language = texts[0].language
  const frozen = (file: string): object => ({
    '@id': address + frozenPath(notice.id, manifest.version, file),
  })
  const isInForce = version === versionInForce(notice, publication.today)
  return {
    '@id': page,
    '@type': 'dpv:PrivacyNotice',
    identifier: notice.id,
    title: Object.fromEntries(texts.map((text) => [text.language, text.title])),
    version: manifest.version,
    language: texts.map((text) => text.language),
    issued: manifest.archived,
    effective: manifest.effective,
    'dct:isVersionOf': { '@id': address + noticePath(language, notice.id) },
    ...(before
      ? { 'dct:replaces': { '@id': address + versionPath(language, notice.id, before.manifest.version) } }
      : {}),
    'dct:hasFormat': texts.flatMap((text) => [
      frozen(`${text.language}.txt`),
      frozen(`${text.language}.html`),
    ]),
    // One that only comes is not yet the latest.
    ...(isInForce ? { 'dpv:hasNoticeStatus': { '@id': 'dpv:NoticeLatest' } } : {}),
  }
}
