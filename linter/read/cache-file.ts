import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writevSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** A stored cache: its first line, and what stands behind it. */
export interface StoredCache {
  readonly firstLine: string
  readonly restSize: number
  /** A piece of what is behind it; nothing where the file is no longer the one whose line was read. */
  rest(offset: number, length: number): Buffer | undefined
}

/**
 * The stored cache of a workspace, or `undefined`. Only what was written into this very folder counts: a cache that came
 * with the repository could say of a hostile file that nothing was found in it.
 */
export function loadCacheFile(path: string): StoredCache | undefined {
  try {
    const seal = sealOf(dirname(path))
    // A FIFO in its place would be waited for.
    if (seal === undefined || !lstatSync(path).isFile()) return undefined
    const read = readLines(path, 2)
    const [written, firstLine = ''] = read.text.split('\n')
    if (written !== seal) return undefined
    return { firstLine, restSize: read.size - read.end, rest: readRest(path, read) }
  } catch {
    return undefined
  }
}

/** The first lines of a file, without the millions of bytes behind them. */
function readLines(path: string, count: number): Lines {
  return withFile(path, (file, { size, ino }) => {
    const pieces: Buffer[] = []
    for (let from = 0, left = count; left > 0 && from < size; from += piece) {
      const bytes = readAt(file, from, Math.min(piece, size - from))
      let end = 0
      while (left > 0 && (end = bytes.indexOf(10, end) + 1) > 0) left -= 1
      pieces.push(left > 0 ? bytes : bytes.subarray(0, end))
    }
    const read = Buffer.concat(pieces)
    return { text: read.toString('utf8'), end: read.length, size, ino }
  })
}

/** Most runs ask for a few pieces, those of the YAML files; whoever asks for more will ask for nearly all. */
function readRest(path: string, { end, size, ino }: Lines): StoredCache['rest'] {
  let whole: Buffer | undefined
  let asked = 0
  const read = (from: number, length: number): Buffer | undefined => {
    try {
      // Another run may have put its own in the place since.
      return withFile(path, (file, now) =>
        now.ino === ino && now.size === size ? readAt(file, from, length) : undefined,
      )
    } catch {
      return undefined
    }
  }
  return (offset, length) => {
    if (++asked > fewPieces) whole ??= read(end, size - end)
    return whole ? whole.subarray(offset, offset + length) : read(end + offset, length)
  }
}

function withFile<Result>(
  path: string,
  use: (file: number, stat: { size: number; ino: number }) => Result,
): Result {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    return use(file, fstatSync(file))
  } finally {
    closeSync(file)
  }
}

function readAt(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length)
  return bytes.subarray(0, readSync(file, bytes, 0, length, from))
}

const piece = 1_048_576
const fewPieces = 200

interface Lines {
  readonly text: string
  readonly end: number
  readonly size: number
  readonly ino: number
}

/** Writes beside the target and renames, so that a run that is stopped leaves the old cache or the new one, never half. */
export function storeCacheFile(path: string, content: readonly Buffer[]): void {
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
    writePieces(fresh, [Buffer.from(`${seal}\n`), ...content])
    renameSync(fresh, path)
  } catch {
    // A read-only workspace is linted all the same, only without memory.
  }
}

/** Piece by piece: one text of all would take three times its length in memory. */
function writePieces(path: string, content: readonly Buffer[]): void {
  const file = openSync(path, 'wx')
  try {
    // A system takes a thousand pieces at once; what it leaves over is an error, and the cache is not stored.
    for (let at = 0; at < content.length; at += 1000) {
      const pieces = content.slice(at, at + 1000)
      const length = pieces.reduce((sum, { length }) => sum + length, 0)
      if (writevSync(file, pieces) !== length) throw new Error('The cache was not written whole')
    }
  } finally {
    closeSync(file)
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
