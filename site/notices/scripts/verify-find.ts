import type { HashedNotice, HashedText, HashedVersion, HashList } from '../models/verify-hashes.ts'

/** A file that was published. */
export interface Found {
  readonly notice: HashedNotice
  readonly version: HashedVersion
  readonly file: 'text' | 'html' | 'data' | 'manifest'
  /** Language of the file, where it has one. */
  readonly text?: HashedText
}

/** The published file with a checksum. */
export function findHash(list: HashList, hash: string): Found | undefined {
  for (const { notice, version } of versionsOf(list)) {
    if (version.manifest === hash) return { notice, version, file: 'manifest' }
    if (version.data === hash) return { notice, version, file: 'data' }
    for (const text of version.texts) {
      if (text.text === hash) return { notice, version, file: 'text', text }
      if (text.html === hash) return { notice, version, file: 'html', text }
    }
  }
  return undefined
}

/** The version whose article has these words; of several that of a version that is asked for. */
export function findWords(list: HashList, hash: string, claimed?: Found): Found | undefined {
  const found = versionsOf(list).flatMap(({ notice, version }) =>
    version.texts.flatMap((text): Found[] =>
      text.words === hash ? [{ notice, version, file: 'html', text }] : [],
    ),
  )
  return found.find(({ text }) => text?.text === claimed?.text?.text) ?? found[0]
}

const header = /^policypress-text\/1\nid: (\S+)\nlanguage: (\S+)\nversion: (\S+)\n/
const inData = /"id"\s*:\s*"([^"]+)"[^]{0,200}?"version"\s*:\s*"([^"]+)"/

/** What a content says that it is: by the head of the text, by its fields, or by a checksum that it names. */
export function findClaim(list: HashList, content: string): Found | undefined {
  const [, id, language, version] = header.exec(content) ?? []
  if (id !== undefined) return versionNamed(list, id, version, 'text', language)
  for (const [hash] of content.matchAll(/\b[0-9a-f]{64}\b/g)) {
    const found = findHash(list, hash)
    if (found?.text && content.includes('<')) return { ...found, file: 'html' }
  }
  const [, dataId, dataVersion] = inData.exec(content.slice(0, 1000)) ?? []
  if (dataId === undefined) return undefined
  return versionNamed(list, dataId, dataVersion, content.includes('"languages"') ? 'manifest' : 'data')
}

function versionNamed(
  list: HashList,
  id: string,
  number: string | undefined,
  file: Found['file'],
  language?: string,
): Found | undefined {
  const named = versionsOf(list).find(({ notice, version }) => notice.id === id && version.version === number)
  const text = named?.version.texts.find((one) => one.language === language)
  return named && { ...named, file, ...(text ? { text } : {}) }
}

function versionsOf({ notices }: HashList): { notice: HashedNotice; version: HashedVersion }[] {
  return notices.flatMap((notice) => notice.versions.map((version) => ({ notice, version })))
}
