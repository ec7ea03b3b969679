import { createHash, randomUUID } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toWorkspacePath } from './file-name.ts'

let digest: string | undefined

/**
 * SHA-256 over the state of the engine's own sources and schemas and the versions that it is made with: an edited rule
 * or another parser must not meet findings of the old one. A file is told by its size and the instants of its last
 * changes, of which the system sets the second by itself; to read them all would be a tenth of a run that remembers.
 */
export function engineDigest(): string {
  return (digest ??= digestOf(packageRoot(dirname(fileURLToPath(import.meta.url)))))
}

/** The folder of this package around a file of it or of a bundle made of it; `undefined` outside of any. */
export function packageRoot(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (isPackage(folder)) return folder
    if (dirname(folder) === folder) return undefined
  }
}

/** By its name and by what it holds: a bundle may bring a package file of its own. */
function isPackage(folder: string): boolean {
  const file = join(folder, 'package.json')
  if (!existsSync(join(folder, 'linter')) || !existsSync(file)) return false
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown }).name === 'policypress'
  } catch {
    return false
  }
}

/** Without sources to look at nothing is known, and a digest that is new each time lets nothing be remembered. */
function digestOf(root: string | undefined): string {
  if (root === undefined) return randomUUID()
  const hash = createHash('sha256').update(readFileSync(join(root, 'package.json')))
  for (const file of ['linter', 'schema'].flatMap((folder) => sourceFiles(join(root, folder)))) {
    const { size, mtimeMs, ctimeMs } = lstatSync(file)
    hash.update(`${toWorkspacePath(relative(root, file), sep)} ${size} ${mtimeMs} ${ctimeMs}\n`)
  }
  return hash.digest('hex')
}

function sourceFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
