import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs'

/** The bytes of a file, or why they are not read. */
export type RegularRead =
  { readonly bytes: Buffer } | { readonly refused: 'symlink' | 'no-file' | 'too-large' | 'unreadable' }

/**
 * Reads a regular file of at most so many bytes. Links are not followed: what people send in may point anywhere. The
 * look comes before the touch, because opening a pipe would wait for ever. Never throws.
 */
export function readRegular(place: string, limit: number): RegularRead {
  try {
    const stat = lstatSync(place)
    if (stat.isSymbolicLink()) return { refused: 'symlink' }
    if (!stat.isFile()) return { refused: 'no-file' }
    const file = openSync(
      place,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    )
    try {
      return fstatSync(file).size > limit ? { refused: 'too-large' } : { bytes: readFileSync(file) }
    } finally {
      closeSync(file)
    }
  } catch {
    return { refused: 'unreadable' }
  }
}
