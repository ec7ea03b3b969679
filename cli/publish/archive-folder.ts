import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotRun } from '../cannot-run.ts'
import { refusals } from './refusals.ts'
import { isOlder, isVersion } from './versions.ts'

/** The path of a frozen version inside its workspace. */
export function frozenPath(id: string, version: string): string {
  return `public/archive/${id}/${version}`
}

/** The notices of which something is kept, by id. */
export function keptNotices(root: string): string[] {
  const folder = join(root, 'public', 'archive')
  if (!isFolder(folder)) return []
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && isFolder(join(folder, name)))
    .sort()
}

/** The versions of a notice that are kept, oldest first. */
export function keptVersions(root: string, id: string): string[] {
  const folder = join(root, 'public', 'archive', id)
  if (!isFolder(folder)) return []
  return readdirSync(folder)
    .filter((name) => isVersion(name) && isFolder(join(folder, name)))
    .sort((one, other) => (isOlder(one, other) ? -1 : 1))
}

/** The files of a frozen version by name; what is no regular file has no bytes. Nothing where no version is kept. */
export function readFrozen(root: string, path: string): ReadonlyMap<string, Buffer> | undefined {
  const folder = join(root, path)
  if (!isFolder(folder)) return undefined
  // Names that begin with a dot are left by file managers, and nothing serves them.
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  return new Map(
    entries.map((entry) => [
      entry.name,
      entry.isFile() ? readFileSync(join(folder, entry.name)) : Buffer.alloc(0),
    ]),
  )
}

/**
 * Writes a version beside its place and renames, so that a run that is stopped leaves all of it or nothing. A folder
 * that is there already is never written to.
 */
export function writeFrozen(root: string, path: string, files: ReadonlyMap<string, string>): void {
  const parts = path.split('/')
  const parent = parts.slice(0, -1).reduce((above, name) => {
    const folder = `${above}${name}/`
    makeFolder(root, folder)
    return folder
  }, '')
  const fresh = join(root, `${parent}.${parts.at(-1)}.${process.pid}`)
  mkdirSync(fresh)
  try {
    for (const [name, text] of files) writeFileSync(join(fresh, name), text, { flag: 'wx' })
    renameSync(fresh, join(root, path))
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw error
  }
}

/** A link would lead the writing out of the workspace. */
function makeFolder(root: string, path: string): void {
  const stat = lstatSync(join(root, path.slice(0, -1)), { throwIfNoEntry: false })
  if (!stat) mkdirSync(join(root, path))
  else if (!stat.isDirectory()) throw new CannotRun(refusals.link(path.slice(0, -1)))
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
