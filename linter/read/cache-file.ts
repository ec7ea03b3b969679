import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createHash } from 'node:crypto'

/** The stored cache of a workspace, or `undefined`. */
export function loadCacheFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Writes beside the target and renames, so that a run that is stopped leaves the old cache or the new one, never half. */
export function storeCacheFile(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    const fresh = `${path}.${process.pid}`
    writeFileSync(fresh, text)
    renameSync(fresh, path)
  } catch {
    // A read-only workspace is linted all the same, only without memory.
  }
}

let digest: string | undefined

/** SHA-256 over the engine's own sources and schemas: an edited rule must not meet findings of the old one. */
export function engineDigest(): string {
  if (digest !== undefined) return digest
  const hash = createHash('sha256')
  for (const folder of ['linter', 'schema']) {
    for (const file of sourceFiles(join(packageRoot(), folder))) hash.update(file).update(readFileSync(file))
  }
  digest = hash.digest('hex')
  return digest
}

function sourceFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Found through this file where it stands, and through the working directory where a bundle holds this code. */
function packageRoot(): string {
  const here = fileURLToPath(new URL('../..', import.meta.url))
  return here.includes('dist') ? process.cwd() : here
}
