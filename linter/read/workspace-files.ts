import type { ArchiveFile } from '../model/archive.ts'
import type { FileRefusal } from '../model/document.ts'
import { archiveFile, isFrozen, readFrozenBytes } from './archive.ts'
import { judgeName } from './file-name.ts'
import { refuseFile } from './file-refusal.ts'
import { isConfigured } from './find-root.ts'
import { readSource } from './read-file.ts'
import { isForeignYaml } from './skipped-name.ts'
import type { SkipReason } from './skipped-name.ts'
import { walkWorkspace } from './walk.ts'
import type { ListedFile } from './walk.ts'

export type { FileRefusal }

/** A file that is left unread for what it is called. */
export interface SkippedFile {
  readonly path: string
  readonly reason: SkipReason
}

/** The files of a workspace as one run sees them: the disk, under an overlay of unsaved texts. */
export interface WorkspaceFiles {
  readonly root: string
  /** Every file, also images and frozen archives; for links. */
  readonly paths: ReadonlySet<string>
  /** The files that are read as text, sorted. */
  readonly texts: readonly string[]
  readonly refused: readonly FileRefusal[]
  /** What a folder without a config holds beside policies: unread, and counted. */
  readonly skipped: readonly SkippedFile[]
  /** The files of frozen public versions, by path; each call reads them. */
  archive(): readonly ArchiveFile[]
  read(path: string): { readonly bytes: Uint8Array } | { readonly refused: FileRefusal }
  with(path: string, text: string): WorkspaceFiles
}

/**
 * Lists the files of a workspace; contents are read one by one, when they are judged. A folder without a config is
 * somebody else's: there `skipByName` leaves out what its name tells to be no policy.
 */
export function readWorkspaceFiles(root: string, skipByName = true): WorkspaceFiles {
  const isForeign = skipByName && !isConfigured(root)
  const walked = walkWorkspace(root, isForeign)
  const texts = walked.files.filter(({ path, frozen }) => !frozen && isText(path))
  const skipped = isForeign ? skippedOf(texts) : []
  const unread = new Set(skipped.map(({ path }) => path))
  return overlay(root, new Map(), {
    paths: new Set(walked.files.map(({ path }) => path)),
    texts: texts.flatMap(({ path }) => (unread.has(path) ? [] : [path])).sort(),
    refused: walked.refused,
    skipped,
  })
}

/** A folder of nothing but YAML was given for that YAML; beside Markdown it is the business of another program. */
function skippedOf(texts: readonly ListedFile[]): SkippedFile[] {
  const hasMarkdown = texts.some(({ path, skipped }) => /\.mdx?$/.test(path) && !skipped)
  return texts.flatMap(({ path, skipped }) => {
    const reason = skipped ?? (hasMarkdown && isForeignYaml(path) ? ('other-program' as const) : undefined)
    return reason ? [{ path, reason }] : []
  })
}

/** Files that exist in memory only: an example, a text from a pipe. Names are judged as on disk. */
export function memoryFiles(texts: Readonly<Record<string, string | Uint8Array>>): WorkspaceFiles {
  const paths = Object.keys(texts)
  const problems = paths.flatMap((path) => {
    const problem = path
      .split('/')
      .map(judgeName)
      .find((found) => found !== undefined)
    return problem ? [refuseFile(path, problem.code, problem.data)] : []
  })
  const refused = new Set(problems.map(({ path }) => path))
  const good = paths.filter((path) => !refused.has(path))
  return overlay('/', new Map(Object.entries(texts)), {
    paths: new Set(good),
    texts: good.filter(isText).sort(),
    refused: problems,
    skipped: [],
  })
}

function overlay(
  root: string,
  texts: ReadonlyMap<string, string | Uint8Array>,
  listed: Listed,
): WorkspaceFiles {
  return {
    root,
    ...listed,
    read: (path) => {
      const text = texts.get(path)
      return text === undefined ? readSource(root, path) : { bytes: bytesOf(text) }
    },
    archive: () =>
      [...listed.paths]
        .filter(isFrozen)
        .sort()
        .map((path) => {
          const text = texts.get(path)
          const bytes = text === undefined ? readFrozenBytes(root, path) : bytesOf(text)
          return archiveFile(path, bytes)
        }),
    with: (path, text) =>
      overlay(root, new Map([...texts, [path, text]]), {
        paths: new Set([...listed.paths, path]),
        texts: isFrozen(path) ? listed.texts : [...new Set([...listed.texts, path])].sort(),
        refused: listed.refused.filter((refusal) => refusal.path !== path),
        skipped: listed.skipped.filter((file) => file.path !== path),
      }),
  }
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text
}

const isText = (path: string): boolean => !isFrozen(path) && /\.(?:mdx|md|ya?ml)$/.test(path)

type Listed = Pick<WorkspaceFiles, 'paths' | 'texts' | 'refused' | 'skipped'>
