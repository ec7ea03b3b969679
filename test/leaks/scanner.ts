import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { CanaryWords } from './canary-words.ts'
import { termsOf } from './decoders/search-shard.ts'
import { IndexedWords } from './indexed-words.ts'
import { scanBytes } from './scan-bytes.ts'

/** A canary that was found. */
export interface Hit {
  /** Path below the folder; empty for what only several files together hold. */
  readonly file: string
  /** The decodings that led to it, outermost first; empty where it stands as it is. */
  readonly chain: readonly string[]
  readonly canary: string
}

/** What a scan of a folder came to. Clean is a folder without hits of which nothing was left unread. */
export interface Scan {
  readonly hits: readonly Hit[]
  readonly unread: readonly { readonly file: string; readonly why: string }[]
  readonly files: number
  readonly bytes: number
}

/**
 * Looks for canaries in every byte of every file below a folder, in the names of files, and in the search index. Paths
 * that match `left` are left out.
 */
export function scanFolder(folder: string, words: readonly string[], left?: RegExp): Scan {
  const canaries = new CanaryWords(words)
  const hits: Hit[] = []
  const unread: { file: string; why: string }[] = []
  const index = new IndexedWords()
  let [files, bytes] = [0, 0]
  for (const path of pathsBelow(folder).filter((name) => !left?.test(name))) {
    const named = scanBytes(Buffer.from(path, 'utf8'), canaries)
    hits.push(...named.found.map((hit) => ({ ...hit, file: path, chain: ['file name', ...hit.chain] })))
    const content = contentOf(join(folder, path))
    if (!content) continue
    const scan = scanBytes(content, canaries, ({ bytes: layer }, chain) => {
      if (chain.length > 0) index.add(termsOf(layer) ?? new Map())
    })
    hits.push(...scan.found.map((hit) => ({ file: path, ...hit })))
    unread.push(...scan.unread.map((why) => ({ file: path, why })))
    files += 1
    bytes += content.length
  }
  const indexed = words.filter((word) => index.holds(word))
  hits.push(...indexed.map((canary) => ({ file: '', chain: ['search index'], canary })))
  return { hits, unread, files, bytes }
}

/** Paths of everything below a folder, folders included. */
export function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
}

/** The bytes of a file, or the target of a link: a link is copied by some servers and told by others. */
function contentOf(path: string): Buffer | undefined {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return Buffer.from(readlinkSync(path), 'utf8')
  return stat.isFile() ? readFileSync(path) : undefined
}
