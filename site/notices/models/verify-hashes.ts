import { createHash } from 'node:crypto'
import type { Locale } from '../../../linter/index.ts'
import type { Publication, PublishedVersion } from '../../publication/index.ts'
import { foldWords } from './verify-words.ts'

/** The checksums of everything that was published: what a file is verified against. */
export interface HashList {
  readonly schemaVersion: 1
  /** ISO date of the build. */
  readonly day: string
  readonly notices: readonly HashedNotice[]
}

/** A notice with its versions, newest first. */
export interface HashedNotice {
  readonly id: string
  readonly versions: readonly HashedVersion[]
}

/** The files of one version; every hash is a SHA-256 in hexadecimal. */
export interface HashedVersion {
  readonly version: string
  readonly effective: string
  readonly manifest: string
  /** What its manifest says of the one before. */
  readonly previous?: { readonly version: string; readonly manifest: string }
  /** Of `notice.json`. */
  readonly data: string
  readonly texts: readonly HashedText[]
}

/** One language of a version. */
export interface HashedText {
  readonly language: Locale
  readonly title: string
  readonly text: string
  readonly html: string
  /** Of the words that stand in the article, so that a saved page can be told: its bytes differ, its words do not. */
  readonly words: string
}

/** Lists the checksums of every version of every notice. */
export function hashListOf({ today, notices }: Publication): HashList {
  return {
    schemaVersion: 1,
    day: today,
    notices: notices.map(({ id, versions }) => ({ id, versions: versions.map(hashedVersion) })),
  }
}

function hashedVersion({ manifest, manifestHash, texts }: PublishedVersion): HashedVersion {
  return {
    version: manifest.version,
    effective: manifest.effective,
    manifest: manifestHash,
    ...(manifest.previous ? { previous: manifest.previous } : {}),
    data: manifest.data,
    texts: manifest.languages.flatMap(({ language, title, text, html }) => {
      const kept = texts.find((one) => one.language === language)
      return kept
        ? [{ language: kept.language, title, text, html, words: hashOf(wordsOf(kept.article)) }]
        : []
    }),
  }
}

const tag = /<(?:"[^"]*"|'[^']*'|[^>"'])*>/g
const entity = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos|nbsp));/gi
const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' },
}

/** The words of our own renderer's HTML, as a browser would read them. */
function wordsOf(html: string): string {
  const text = html
    .replaceAll(tag, '')
    .replaceAll(entity, (_, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? ''
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
    })
  return foldWords(text)
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
