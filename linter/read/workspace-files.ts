import type { ArchiveFile } from '../model/archive.ts'
import type { FileRefusal } from '../model/document.ts'
import { archiveFile, isFrozen, readFrozenBytes } from './archive.ts'
import { judgeName } from './file-name.ts'
import { refuseFile } from './file-refusal.ts'
import { readSource } from './read-file.ts'
import { isForeignYaml } from './skipped-name.ts'
import type { SkipReason } from './skipped-name.ts'
import { walkWorkspace } from './walk.ts'
import type { ListedFile, Walked } from './walk.ts'

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
  /** What is left unread because its name tells it to be no policy. */
  readonly skipped: readonly SkippedFile[]
  /** The same files without those. */
  withoutAside(): WorkspaceFiles
  /** The files of frozen public versions, by path; each call reads them. */
  archive(): readonly ArchiveFile[]
  read(path: string): { readonly bytes: Uint8Array } | { readonly refused: FileRefusal }
  with(path: string, text: string): WorkspaceFiles
}

/** Lists the files of a workspace; contents are read one by one, when they are judged. */
export function readWorkspaceFiles(root: string): WorkspaceFiles {
  return walkedFiles(walkWorkspace(root), folderStore(root))
}

/** What a walk found, of a folder or of something that stands in for one. */
export function walkedFiles(walked: Walked, store: FileStore): WorkspaceFiles {
  const texts = walked.files.filter(({ path, frozen }) => !frozen && isText(path))
  return overlay(store, new Map(), {
    paths: new Set(walked.files.map(({ path }) => path)),
    texts: texts.map(({ path }) => path).sort(),
    refused: [...walked.refused, ...walked.refusedAside],
    skipped: [],
    aside: { files: asideOf(texts), refused: new Set(walked.refusedAside) },
  })
}

/** A folder of nothing but YAML was given for that YAML; beside Markdown it is the business of another program. */
function asideOf(texts: readonly ListedFile[]): SkippedFile[] {
  const hasMarkdown = texts.some(({ path, aside }) => /\.mdx?$/.test(path) && !aside)
  return texts.flatMap(({ path, aside }) => {
    const reason = aside ?? (hasMarkdown && isForeignYaml(path) ? ('other-program' as const) : undefined)
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
  return overlay(folderStore('/'), new Map(Object.entries(texts)), {
    paths: new Set(good),
    texts: good.filter(isText).sort(),
    refused: problems,
    skipped: [],
    aside: { files: [], refused: new Set() },
  })
}

function overlay(
  store: FileStore,
  texts: ReadonlyMap<string, string | Uint8Array>,
  listed: Listed,
): WorkspaceFiles {
  return {
    root: store.root,
    ...shown(listed),
    withoutAside: () => overlay(store, texts, leftOut(listed)),
    read: (path) => {
      const text = texts.get(path)
      return text === undefined ? store.read(path) : { bytes: bytesOf(text) }
    },
    archive: () =>
      [...listed.paths]
        .filter(isFrozen)
        .sort()
        .map((path) => {
          const text = texts.get(path)
          const bytes = text === undefined ? store.frozen(path) : bytesOf(text)
          return archiveFile(path, bytes)
        }),
    with: (path, text) =>
      overlay(store, new Map([...texts, [path, text]]), {
        paths: new Set([...listed.paths, path]),
        texts: isFrozen(path) ? listed.texts : [...new Set([...listed.texts, path])].sort(),
        refused: listed.refused.filter((refusal) => refusal.path !== path),
        skipped: listed.skipped.filter((file) => file.path !== path),
        aside: listed.aside,
      }),
  }
}

/** The lists alone, without what only the overlay needs. */
function shown({ paths, texts, refused, skipped }: Listed): Omit<Listed, 'aside'> {
  return { paths, texts, refused, skipped }
}

function leftOut(listed: Listed): Listed {
  const { files, refused } = listed.aside
  const unread = new Set(files.map(({ path }) => path))
  return {
    ...listed,
    texts: listed.texts.filter((path) => !unread.has(path)),
    refused: listed.refused.filter((refusal) => !refused.has(refusal)),
    skipped: files,
  }
}

function folderStore(root: string): FileStore {
  return {
    root,
    read: (path) => readSource(root, path),
    frozen: (path) => readFrozenBytes(root, path),
  }
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text
}

const isText = (path: string): boolean => !isFrozen(path) && /\.(?:mdx|md|ya?ml)$/.test(path)

/** Where the bytes of listed files come from. */
export interface FileStore {
  readonly root: string
  readonly read: WorkspaceFiles['read']
  /** Of a frozen public version; nothing where it cannot be read. */
  readonly frozen: (path: string) => Uint8Array | undefined
}

interface Listed extends Pick<WorkspaceFiles, 'paths' | 'texts' | 'refused' | 'skipped'> {
  readonly aside: { readonly files: readonly SkippedFile[]; readonly refused: ReadonlySet<FileRefusal> }
}
