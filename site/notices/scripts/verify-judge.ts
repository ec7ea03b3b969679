import type { HashList } from '../models/verify-hashes.ts'
import { foldWords } from '../models/verify-words.ts'
import { sha256 } from './verify-digest.ts'
import { findClaim, findHash, findWords } from './verify-find.ts'
import type { Found } from './verify-find.ts'
import { readingsOf } from './verify-readings.ts'
import type { Saving } from './verify-readings.ts'

/** What became of verifying something. */
export type Verdict =
  | {
      readonly kind: 'genuine'
      readonly found: Found
      readonly hash: string
      readonly changes: readonly Saving[]
    }
  | { readonly kind: 'listed'; readonly found: Found; readonly hash: string }
  | { readonly kind: 'words'; readonly found: Found; readonly hash: string }
  | { readonly kind: 'differs'; readonly found: Found; readonly hash: string }
  | { readonly kind: 'unknown'; readonly hash: string; readonly isText: boolean }
  | { readonly kind: 'unlisted'; readonly hash: string }
  | { readonly kind: 'no-hash'; readonly length: number }

/** Judges a file by its bytes, then by what saving may have changed, then by its words, then by what it says it is. */
export async function judgeBytes(bytes: Uint8Array<ArrayBuffer>, list: HashList): Promise<Verdict> {
  const hash = await sha256(bytes)
  const exact = findHash(list, hash)
  if (exact) return { kind: 'genuine', found: exact, hash, changes: [] }
  const readings = readingsOf(bytes)
  for (const { text, changes } of readings) {
    const found = findHash(list, await sha256(text))
    if (found) return { kind: 'genuine', found, hash, changes }
  }
  const text = readings.at(-1)?.text ?? ''
  const claimed = findClaim(list, text)
  const words = wordsOfPage(text)
  const found = words === '' ? undefined : findWords(list, await sha256(words), claimed)
  if (found) return { kind: 'words', found, hash }
  if (claimed) return { kind: 'differs', found: claimed, hash }
  return { kind: 'unknown', hash, isText: readings[0]?.text !== '' && !text.includes('\0') }
}

const hashLike = /^(?:sha-?256[:= ]*)?([0-9a-f]{32,})(?:[ \t]+\*?[^\n]{1,200})?$/i

/** A checksum in what somebody pasted, alone or as a program prints it with the name of a file; else nothing. */
export function pastedHash(text: string): string | undefined {
  const trimmed = text.trim()
  const spaced = trimmed.replaceAll(/\s+/g, '')
  const [, hash] =
    hashLike.exec(trimmed) ?? hashLike.exec(/^[0-9a-f\s]{64,200}$/i.test(trimmed) ? spaced : '') ?? []
  return hash?.toLowerCase()
}

/** Judges a checksum by looking it up. */
export function judgeHash(hash: string, list: HashList): Verdict {
  if (hash.length !== 64) return { kind: 'no-hash', length: hash.length }
  const found = findHash(list, hash)
  return found ? { kind: 'listed', found, hash } : { kind: 'unlisted', hash }
}

/** The words of the article in a saved page, without what scripts of ours had added to it. */
function wordsOfPage(text: string): string {
  if (!/<article[\s>]/i.test(text)) return ''
  // A parsed document runs and fetches nothing.
  const article = new DOMParser().parseFromString(text, 'text/html').querySelector('article')
  for (const added of article?.querySelectorAll('[data-added]') ?? []) added.remove()
  return foldWords(article?.textContent ?? '')
}
