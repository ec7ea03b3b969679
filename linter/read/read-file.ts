import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileRefusal } from '../model/document.ts'
import { showName } from './file-name.ts'
import { reasonOf, refuseFile, refuseLength } from './file-refusal.ts'

/** The bytes of a listed file, or why it is not read: gone, not a regular file, no permission, too large. Never throws. */
export function readSource(root: string, path: string): { bytes: Uint8Array } | { refused: FileRefusal } {
  const name = showName(path)
  try {
    const place = join(root, path)
    // The look comes before the touch: opening a FIFO would wait for a writer for ever.
    const stat = lstatSync(place)
    if (stat.isSymbolicLink()) return { refused: refuseFile(path, 'symlink', { name }) }
    if (!stat.isFile()) {
      const kind = stat.isDirectory() ? 'folder' : stat.isFIFO() ? 'FIFO' : 'device'
      return { refused: refuseFile(path, 'not-a-file', { name, kind }) }
    }
    return readRegular(place, path)
  } catch (error) {
    return { refused: refuseFile(path, 'unreadable', { name, reason: reasonOf(error) }) }
  }
}

/** Opens without following or waiting, so that a file swapped after the look is no way in. */
function readRegular(place: string, path: string): { bytes: Uint8Array } | { refused: FileRefusal } {
  const file = openSync(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const bytes = fstatSync(file).size
    if (bytes <= maxBytes) return { bytes: readFileSync(file) }
    return { refused: refuseLength(path, bytes, maxBytes) }
  } finally {
    closeSync(file)
  }
}

/** The longest real policy is under 100 KB; twice and a half that bounds every later step. */
export const maxBytes = 262_144
