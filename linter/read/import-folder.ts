import { lstatSync, readdirSync } from 'node:fs'
import { join, posix, resolve, sep } from 'node:path'
import { importedFolders } from '../facts/kind.ts'
import type { SettingProblem, SettingProblemCode } from '../model/setting-problem.ts'
import { judgeName } from './file-name.ts'
import { installedPackage, isPackageName, isWithin, nearestPackage, repositoryRoot } from './package-file.ts'

/** A folder outside of the workspace that catalogues are taken from. */
export interface ImportFolder {
  /** Before the paths of its files: `../group/`, `node_modules/@group/controls/`. */
  readonly prefix: string
  readonly root: string
  /** Its YAML files, by their paths below `root`. */
  readonly files: readonly string[]
}

/** Finds what the config of a workspace imports from outside of it, or says why it cannot be had. Never throws. */
export function findImports(
  root: string,
  imports: readonly string[],
): { folders: readonly ImportFolder[]; problems: readonly SettingProblem[] } {
  const folders: ImportFolder[] = []
  const problems: SettingProblem[] = []
  imports.forEach((from, index) => {
    if (isInside(from)) return
    const found = locate(root, from)
    const files = typeof found === 'string' ? [] : filesIn(found.root)
    if (typeof found === 'string' || files.length === 0) {
      const code = typeof found === 'string' ? found : 'empty-import'
      problems.push({ code, data: { from }, pointer: `/imports/${index}/from` })
    } else folders.push({ ...found, files })
  })
  return { folders, problems }
}

/** The prefix of an import whose files stand in the workspace and are listed with it. */
export function insidePrefix(from: string): string | undefined {
  return isInside(from) ? `${posix.normalize(from).replace(/\/$/, '')}/` : undefined
}

function isInside(from: string): boolean {
  return from.startsWith('./') && !posix.normalize(from).startsWith('..') && posix.normalize(from) !== './'
}

/** Data from a place that nobody named would be shown to readers as our own. */
function locate(root: string, from: string): Place | SettingProblemCode {
  try {
    if (!from.startsWith('.')) return locatePackage(root, from)
    const folder = resolve(root, from)
    if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return 'no-folder'
    if (!isWithin(folder, boundaryOf(root))) return 'outside'
    return { root: folder, prefix: `${posix.normalize(from).replace(/\/$/, '')}/` }
  } catch {
    return 'no-folder'
  }
}

function locatePackage(root: string, name: string): Place | SettingProblemCode {
  const declaring = nearestPackage(root)
  if (!isPackageName(name) || !declaring?.declared.has(name)) return 'undeclared'
  const installed = installedPackage(declaring, name)
  if (installed === undefined) return 'not-installed'
  // What is installed may be a link to any folder of the machine.
  const isKnown = installed.split(sep).includes('node_modules') || isWithin(installed, boundaryOf(root))
  return isKnown ? { root: installed, prefix: `node_modules/${name}/` } : 'outside'
}

/** How far up an import may lead: as far as the repository, whose members see all of it anyway. */
function boundaryOf(root: string): string {
  return repositoryRoot(root) ?? nearestPackage(root)?.folder ?? root
}

function filesIn(root: string): string[] {
  return [...importedFolders.keys()]
    .flatMap((folder) => namesIn(join(root, folder)).map((name) => `${folder}/${name}`))
    .slice(0, mostFiles)
}

/** Like the walk over a workspace, this follows no link. */
function namesIn(folder: string): string[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => judgeName(name) === undefined)
    .sort()
}

const mostFiles = 2000

interface Place {
  readonly root: string
  readonly prefix: string
}
