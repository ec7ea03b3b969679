import { createHash } from 'node:crypto'

/**
 * A short name for what has this identity, the same as long as the identity is. Of several alike in one run each has its
 * own, by their order; `occurrences` counts them.
 */
export function fingerprintOf(identity: readonly unknown[], occurrences: Map<string, number>): string {
  const key = JSON.stringify(identity)
  const occurrence = occurrences.get(key) ?? 0
  occurrences.set(key, occurrence + 1)
  return createHash('sha256').update(`${key}#${occurrence}`).digest('hex').slice(0, 16)
}
