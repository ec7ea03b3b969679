import { createHash } from 'node:crypto'
import { changeRules } from '../changes/index.ts'
import { analyse } from '../facts/analyse.ts'
import type { Document } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import type { OpenOptions } from '../engine.ts'
import { prepare } from '../prepare.ts'
import { decode } from '../read/decode.ts'
import type { WorkspaceFiles } from '../read/workspace-files.ts'
import { foldTypography } from '../wording/index.ts'
import { buildWorkspace } from '../workspace/build.ts'
import { refusedPaths } from '../workspace/refused-paths.ts'
import { statementsOf } from './statements.ts'

/** One side of a comparison, opened: facts of all files, and documents of those that are asked for. */
export interface OpenedSide extends OpenedFiles {
  /** The Document of one file, parsed when first asked for. */
  document(path: string): Document
  text(path: string): string
  textHash(file: Facts): string
}

/** What one side has, and what it has and was refused. */
export interface OpenedFiles {
  readonly workspace: Workspace
  readonly refused: ReadonlySet<string>
}

/** Facts of a file with these bytes, where somebody has them. */
export type KnownFacts = (path: string, bytes: Uint8Array) => Facts | undefined

/** What readers see of a file, as one text; the site knows, the linter does not. Throws for what cannot be shown. */
export type ShownText = (side: OpenedSide, file: Facts) => string

/** Opens files for a comparison: facts alone, no rule runs. What `known` has of a file need not be worked out. */
export function openSide(
  files: WorkspaceFiles,
  options: SideOptions,
  known: KnownFacts = () => undefined,
): OpenedSide {
  const prepared = prepare(files, options, options.folder)
  const { judging } = prepared
  const facts = prepared.files.texts.flatMap((path) => {
    const bytes = bytesOf(prepared.files, path)
    return bytes ? [known(path, bytes) ?? analyse(path, bytes, judging).facts] : []
  })
  const workspace = buildWorkspace(facts, {
    ...{ today: options.today, files: prepared.files.paths },
    rules: [...prepared.rules, ...changeRules],
    archive: () => prepared.files.archive(),
  })
  const read = (path: string): Uint8Array => bytesOf(prepared.files, path) ?? nothing
  const refused = refusedPaths(prepared.files, workspace)
  return sideOf({ workspace, refused }, read, (path) => analyse(path, read(path), judging), options.shownText)
}

/** A side of what was opened already. Documents are parsed once, when first asked for. */
export function sideOf(
  { workspace, refused }: OpenedFiles,
  read: (path: string) => Uint8Array,
  parse: (path: string) => Document,
  shownText: ShownText = statementText,
): OpenedSide {
  const documents = new Map<string, Document>()
  const side: OpenedSide = {
    ...{ workspace, refused },
    document(path) {
      const document = documents.get(path) ?? parse(path)
      documents.set(path, document)
      return document
    },
    text: (path) => decode(read(path)).text,
    textHash: (file) => hashOf(side, file, shownText),
  }
  return side
}

function hashOf(side: OpenedSide, file: Facts, shownText: ShownText): string {
  if (!file.readable) return ''
  try {
    return createHash('sha256').update(shownText(side, file)).digest('hex')
  } catch {
    // A text that the lint refuses is shown to nobody.
    return ''
  }
}

/** Without a site, what the sentences say, with the values of parameters and the words of terms. */
const statementText: ShownText = (side, file) => {
  const { values } = side.workspace
  return statementsOf(side.document(file.path))
    .map(({ text, parts }) => {
      const filled = parts.map(
        (part) => `${part}=${String(values.get(part.replace(/^Param:/, ''))?.value ?? '')}`,
      )
      // Where a line ends says nothing.
      return [foldTypography(text), ...filled].join('\t')
    })
    .join('\n')
}

function bytesOf(files: WorkspaceFiles, path: string): Uint8Array | undefined {
  const read = files.read(path)
  return 'refused' in read ? undefined : read.bytes
}

const nothing = new Uint8Array()

/** What both sides of a comparison are opened with. */
export interface SideOptions extends Omit<OpenOptions, 'cache' | 'timing' | 'onProgress' | 'threads'> {
  /** Where the files stand or would stand; what the config imports from outside is looked for from there. */
  readonly folder?: string
  readonly shownText?: ShownText
}
