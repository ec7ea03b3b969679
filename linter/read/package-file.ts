import { lstatSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { readSource } from './read-file.ts'

/** A package.json, as far as it says what may be taken from elsewhere. */
export interface PackageFile {
  readonly folder: string
  /** Names under `dependencies` and `devDependencies`. */
  readonly declared: ReadonlySet<string>
}

/** The package.json in a folder or the nearest above it, not beyond the repository. */
export function nearestPackage(from: string): PackageFile | undefined {
  const last = repositoryRoot(from)
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = packageIn(folder)
    if (found || folder === last || dirname(folder) === folder) return found
  }
}

/** The package.json in a folder; one that cannot be read declares nothing. */
export function packageIn(folder: string): PackageFile | undefined {
  if (!isThere(join(folder, 'package.json'))) return undefined
  const read = readSource(folder, 'package.json')
  return { folder, declared: new Set('refused' in read ? [] : namesIn(Buffer.from(read.bytes).toString())) }
}

/** The folder of the repository around a folder; `undefined` outside of any. */
export function repositoryRoot(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (isThere(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return undefined
  }
}

/**
 * Where a declared package is installed: in the nearest `node_modules`, as Node would find it. Found by its folder and
 * never by asking it, because that could run it.
 */
export function installedPackage({ folder }: PackageFile, name: string): string | undefined {
  for (let level = folder; ; level = dirname(level)) {
    const candidate = join(level, 'node_modules', ...name.split('/'))
    if (isThere(join(candidate, 'package.json'))) return realpathSync(candidate)
    if (dirname(level) === level) return undefined
  }
}

/** Whether a folder is another one or stands in it, links followed. */
export function isWithin(folder: string, around: string): boolean {
  const path = relative(realpathSync(around), realpathSync(folder))
  return path === '' || (!path.startsWith('..') && resolve(path) !== path)
}

/** A path in its name would lead to another place than where packages are installed. */
export function isPackageName(name: string): boolean {
  return /^(?:@[a-z0-9-][a-z0-9._-]*\/)?[a-z0-9-][a-z0-9._-]*$/.test(name) && name.length <= 214
}

function namesIn(text: string): string[] {
  try {
    const data = JSON.parse(text) as Record<string, unknown> | null
    return ['dependencies', 'devDependencies'].flatMap((key) => {
      const named = data?.[key]
      return typeof named === 'object' && named !== null ? Object.keys(named) : []
    })
  } catch {
    return []
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
