import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isValid, validate } from '../../schema/index.ts'
import type { ArchiveFile } from '../model/archive.ts'

/** Whether a path is that of a frozen public version: hashed and served, never parsed as a document. */
export function isFrozen(path: string): boolean {
  return path.startsWith('public/archive/')
}

/** Size, hashes and manifest of one file of the archive; `bytes` is undefined for one that cannot be read. */
export function archiveFile(path: string, bytes: Uint8Array | undefined): ArchiveFile {
  if (bytes === undefined) return { path, bytes: 0, hash: '' }
  const facts = { path, bytes: bytes.length, hash: sha256(bytes), ...lineFeedHash(bytes) }
  return path.endsWith('/manifest.json') ? { ...facts, ...manifestOf(bytes) } : facts
}

/** The bytes of a file of the archive, without following a link; nothing where there are none or too many. */
export function readFrozenBytes(root: string, path: string): Uint8Array | undefined {
  try {
    const place = join(root, path)
    // The look comes before the touch: opening a FIFO would wait for a writer for ever.
    if (!lstatSync(place).isFile()) return undefined
    const file = openSync(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    try {
      return fstatSync(file).size <= mostFrozenBytes ? readFileSync(file) : undefined
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}

function manifestOf(bytes: Uint8Array): Pick<ArchiveFile, 'manifest' | 'problem'> {
  try {
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (isValid('archive-manifest', data)) return { manifest: data }
    const [first] = validate('archive-manifest', data)
    const place = first?.pointer || String(first?.data['key'] ?? '')
    return { problem: `${first?.code ?? ''} ${place}`.trim() }
  } catch {
    return { problem: 'not-json' }
  }
}

/** A checkout may have turned the line ends; then the cause is known, and it is not the text. */
function lineFeedHash(bytes: Uint8Array): Pick<ArchiveFile, 'hashWithLineFeeds'> {
  const text = Buffer.from(bytes).toString('latin1')
  if (!text.includes('\r\n')) return {}
  return { hashWithLineFeeds: sha256(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1')) }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A page of a notice is a few hundred kilobytes at most. */
export const mostFrozenBytes = 16_777_216
