import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The stored cache of a workspace, or `undefined`. Only what was written into this very folder counts: a cache that came
 * with the repository could say of a hostile file that nothing was found in it.
 */
export function loadCacheFile(path: string): string | undefined {
  try {
    const seal = sealOf(dirname(path))
    // A FIFO in its place would be waited for.
    if (seal === undefined || !lstatSync(path).isFile()) return undefined
    const stored = readFileSync(path, 'utf8')
    return stored.startsWith(`${seal}\n`) ? stored.slice(seal.length + 1) : undefined
  } catch {
    return undefined
  }
}

/** Writes beside the target and renames, so that a run that is stopped leaves the old cache or the new one, never half. */
export function storeCacheFile(path: string, text: string): void {
  const fresh = `${path}.${process.pid}`
  try {
    const own = dirname(dirname(path))
    if (!isFolder(own)) {
      mkdirSync(own)
      // In somebody else's repository nothing names this folder yet, and nobody should commit it.
      writeFileSync(join(own, '.gitignore'), '*\n', { flag: 'wx' })
    }
    if (!isFolder(dirname(path))) mkdirSync(dirname(path))
    const seal = sealOf(dirname(path))
    if (seal === undefined) return
    rmSync(fresh, { force: true })
    // Never through a link that lies there in wait.
    writeFileSync(fresh, `${seal}\n${text}`, { flag: 'wx' })
    renameSync(fresh, path)
  } catch {
    // A read-only workspace is linted all the same, only without memory.
  }
}

/** What no one can know who has not seen the folder: its number and the instant it was made; `undefined` without these. */
function sealOf(folder: string): string | undefined {
  if (!isFolder(dirname(folder)) || !isFolder(folder)) return undefined
  const { dev, ino, birthtimeNs } = lstatSync(folder, { bigint: true })
  if (birthtimeNs <= 0n) return undefined
  return createHash('sha256').update(`${dev} ${ino} ${birthtimeNs}`).digest('hex')
}

/** Itself, and no link to one. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
