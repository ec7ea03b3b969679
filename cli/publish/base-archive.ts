import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { printable, toWorkspacePath } from '../../linter/index.ts'
import { CannotRun } from '../cannot-run.ts'
import { gitRefusals } from './git-refusals.ts'
import { git, gitLine } from './git.ts'

/** The archive as a revision holds it: path below `public/archive/` → bytes, or nothing for what is no regular file. */
export interface BaseArchive {
  readonly base: string
  readonly files: ReadonlyMap<string, Buffer | undefined>
}

/**
 * The archives that the present one is held to: that of the revision named, else that of the last tag. Where the last
 * tag is on the very commit that is checked out, the one before it counts as well, or a release would be held to itself.
 */
export function baseArchives(root: string, named: string | undefined): BaseArchive[] {
  const top = git(root, ['rev-parse', '--show-toplevel'])
  if (!top.ok) throw new CannotRun(gitRefusals.noRepository(root, printable(top.error)))
  if (gitLine(root, ['rev-parse', '--is-shallow-repository']) !== 'false')
    throw new CannotRun(gitRefusals.shallow(root))
  const folder = relative(realpathSync(top.out.toString().replace(/\n$/, '')), realpathSync(root))
  const place = [toWorkspacePath(folder, sep), 'public/archive'].filter(Boolean).join('/')
  return basesOf(root, named).map((base) => ({ base: printable(base), files: filesIn(root, base, place) }))
}

function basesOf(root: string, named: string | undefined): string[] {
  if (named !== undefined) {
    // A revision that looks like an option would be one.
    if (!/^[^-]/.test(named) || commitOf(root, named) === undefined)
      throw new CannotRun(gitRefusals.noBase(printable(named)))
    return [named]
  }
  const last = gitLine(root, ['describe', '--tags', '--abbrev=0'])
  if (!last) throw new CannotRun(gitRefusals.noTag(root))
  const isHere = commitOf(root, `refs/tags/${last}`) === commitOf(root, 'HEAD')
  const before = isHere ? gitLine(root, ['describe', '--tags', '--abbrev=0', 'HEAD^']) : undefined
  return [last, ...(before ? [before] : [])].map((tag) => `refs/tags/${tag}`)
}

function commitOf(root: string, revision: string): string | undefined {
  return gitLine(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
}

function filesIn(root: string, base: string, place: string): BaseArchive['files'] {
  // By object and never by path: what a repository calls its files can then mean nothing to git.
  const commit = commitOf(root, base)
  if (commit === undefined) throw new CannotRun(gitRefusals.noBase(printable(base)))
  const tree = gitLine(root, ['rev-parse', '--verify', '--quiet', `${commit}:${place}`])
  if (tree === undefined) return new Map()
  const listed = git(root, ['ls-tree', '-r', '-z', '--full-tree', tree])
  if (!listed.ok) throw new CannotRun(gitRefusals.unreadable(printable(base), printable(listed.error)))
  const entries = listed.out.toString().split('\0').filter(Boolean).map(entryOf)
  const blobs = readBlobs(root, base, [...new Set(entries.flatMap(({ blob }) => blob ?? []))])
  return new Map(entries.map(({ path, blob }) => [path, blob === undefined ? undefined : blobs.get(blob)]))
}

/** `100644 blob <id>\t<path>`; links and submodules are no files. */
function entryOf(record: string): Entry {
  const tab = record.indexOf('\t')
  const [mode = '', , id = ''] = record.slice(0, tab).split(' ')
  return { path: record.slice(tab + 1), ...(mode.startsWith('100') ? { blob: id } : {}) }
}

function readBlobs(root: string, base: string, ids: readonly string[]): ReadonlyMap<string, Buffer> {
  const blobs = new Map<string, Buffer>()
  for (let from = 0; from < ids.length; from += 200) {
    const asked = ids.slice(from, from + 200)
    const { ok, out, error } = git(root, ['cat-file', '--batch'], `${asked.join('\n')}\n`)
    let at = 0
    for (const id of asked) {
      const end = out.indexOf(10, at)
      const [found, type, size = ''] = out.subarray(at, end).toString().split(' ')
      if (!ok || found !== id || type !== 'blob')
        throw new CannotRun(gitRefusals.unreadable(printable(base), printable(error || `missing ${id}`)))
      blobs.set(id, Buffer.from(out.subarray(end + 1, end + 1 + Number(size))))
      at = end + 2 + Number(size)
    }
  }
  return blobs
}

interface Entry {
  readonly path: string
  readonly blob?: string
}
