import { createHash } from 'node:crypto'

/** The id under which git keeps some bytes; of SHA-1, or of SHA-256 where the ids of the repository are that long. */
export function objectIdOf(bytes: Uint8Array, length = 40): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
