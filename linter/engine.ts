import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { analyseAll } from './analyse-all.ts'
import type { AnalyseAllOptions } from './analyse-all.ts'
import { digestOf, emptyCache, parseCache } from './cache.ts'
import type { Cache } from './cache.ts'
import { analyse } from './facts/analyse.ts'
import { buildReport } from './findings.ts'
import { loadChangeRules } from './load-change-rules.ts'
import type { Document } from './model/document.ts'
import type { Extensions } from './model/extensions.ts'
import type { Facts } from './model/facts.ts'
import type { Locale, RawFinding, Report } from './model/finding.ts'
import type { Rule } from './model/rule.ts'
import type { Workspace } from './model/workspace.ts'
import type { ParserName } from './parse/index.ts'
import { prepare } from './prepare.ts'
import type { Prepared } from './prepare.ts'
import { loadCacheFile, storeCacheFile } from './read/cache-file.ts'
import { decode } from './read/decode.ts'
import { engineDigest } from './read/engine-digest.ts'
import { memoryFiles, readWorkspaceFiles } from './read/workspace-files.ts'
import type { SkippedFile, WorkspaceFiles } from './read/workspace-files.ts'
import { checkWorkspace } from './run-rules.ts'
import { factsAgain } from './threads/analyse-file.ts'
import type { Timing } from './timing.ts'
import { buildWorkspace } from './workspace/build.ts'
import { refusedPaths } from './workspace/refused-paths.ts'
import { stateOf, workspaceMemory } from './workspace-memory.ts'
import type { WorkspaceMemory } from './workspace-memory.ts'

export interface OpenOptions {
  /** ISO date that rules and pages take as today. */
  readonly today: string
  readonly parser?: ParserName
  /** Code of the caller's own: rules, fields, components. */
  readonly extensions?: Extensions
  /** Run the rules of remark-lint that the config names, which is code of the repository's packages; default false. */
  readonly remark?: boolean
  /** Remember facts and findings of unchanged files in `.policypress/cache`; default true. */
  readonly cache?: boolean
  /** Leave out what its name tells to be no policy, where no config wants it otherwise; default true. */
  readonly skipByName?: boolean
  /** Threads to analyse with where there is enough to do; default as many as the machine has, four at most. */
  readonly threads?: number
  /** A clock in milliseconds and where to add up what each rule took. */
  readonly timing?: Timing
  /** Called after each file, for a progress bar. */
  readonly onProgress?: (done: number, total: number) => void
}

/** An opened workspace; nothing in it changes, `with` gives another one. */
export interface OpenWorkspace {
  readonly root: string
  readonly workspace: Workspace
  readonly facts: readonly Facts[]
  /** Every rule that it is held to: ours and those of an extension. */
  readonly rules: readonly Rule[]
  /** What was left unread because its name tells it to be no policy. */
  readonly skipped: readonly SkippedFile[]
  /** Files that were refused before anything of them was read. */
  readonly refused: ReadonlySet<string>
  /** How many files were parsed, because nothing was remembered of them as they are. */
  readonly parsed: number
  /** True where the native parser cannot load and remark takes over; loads it to see. */
  readonly parserFellBack: boolean
  /** The Document of one file, parsed afresh. Throws for a path that is no readable file of the workspace. */
  document(path: string): Document
  /** The same workspace with one file's text replaced or added, as an editor has it. */
  with(path: string, text: string): OpenWorkspace
  lint(options?: { readonly locale?: Locale }): Report
}

/** The one door: reads a folder and answers everything about it. CLI, site, editors and tests come through here. */
export function openWorkspace(root: string, options: OpenOptions): OpenWorkspace {
  return openFolder(readWorkspaceFiles(resolve(root)), options)
}

/** The same for the files of a folder that somebody has listed and reads along. */
export function openFolder(listed: WorkspaceFiles, options: OpenOptions): OpenWorkspace {
  const prepared = prepare(listed, options, listed.root)
  const { files, judging } = prepared
  // Code from elsewhere is not part of the key, so nothing is remembered with it.
  const threads = prepared.foreign ? 1 : (options.threads ?? Math.min(availableParallelism(), 4))
  if (options.cache === false || prepared.foreign) return openFiles(prepared, options, threads)
  const folder = join(files.root, '.policypress', 'cache')
  const path = join(folder, 'documents.json')
  const { parser, sourceLanguage, imports, foreignKeys } = judging
  const mapped = JSON.stringify([...foreignKeys])
  const key = digestOf([engineDigest(), parser.name, sourceLanguage, mapped, ...imports])
  const cache = parseCache(loadCacheFile(path), key, (file) =>
    factsAgain(file, { read: (name) => files.read(name), judging }),
  )
  const opened = openFiles(
    prepared,
    options,
    threads,
    cache,
    workspaceMemory(join(folder, 'workspace.json'), key),
  )
  const fresh = cache.serialise()
  if (fresh !== undefined) storeCacheFile(path, fresh)
  return opened
}

/**
 * The same for files that exist in memory only, by path. Nothing is remembered, and nothing is read from disk but what
 * the config imports from outside of the workspace, where `folder` says in which it would stand.
 */
export function openTexts(
  texts: Readonly<Record<string, string | Uint8Array>>,
  options: OpenOptions,
  folder?: string,
): OpenWorkspace {
  return openListed(memoryFiles(texts), options, folder)
}

/** The same for files that somebody has listed. */
export function openListed(files: WorkspaceFiles, options: OpenOptions, folder?: string): OpenWorkspace {
  // What does not stand on disk cannot be read by another thread.
  return openFiles(prepare(files, options, folder), options, 1)
}

function openFiles(
  prepared: Prepared,
  { today, onProgress, timing }: OpenOptions,
  threads: number,
  cache: Cache = emptyCache(),
  memory?: WorkspaceMemory,
): OpenWorkspace {
  const analysing = { ...prepared.judging, cache, rules: prepared.rules, threads, onProgress, timing }
  return assemble(prepared.files, analysing, today, { ...prepared, memory })
}

function assemble(
  files: WorkspaceFiles,
  analysing: AnalyseAllOptions,
  today: string,
  prepared: Pick<Prepared, 'problems' | 'fellBack'> & { readonly memory?: WorkspaceMemory | undefined },
): OpenWorkspace {
  const { facts, findings, parsed } = analyseAll(files, analysing)
  const workspace = buildWorkspace(facts, {
    ...{ today, files: files.paths, settingProblems: prepared.problems },
    rules: analysing.rules,
    // A config may set the severity of those that compare two revisions as well.
    furtherRules: loadChangeRules,
    archive: () => files.archive(),
  })
  const check = (): readonly RawFinding[] => checkWorkspace(workspace, analysing.rules, analysing.timing)
  const { memory, problems } = prepared
  const document = (path: string): Document => analyse(path, bytesOf(files, path), analysing)
  return {
    root: files.root,
    workspace,
    facts,
    rules: analysing.rules,
    skipped: files.skipped,
    refused: refusedPaths(files, workspace),
    parsed,
    get parserFellBack() {
      return prepared.fellBack()
    },
    document,
    // The overlay shares the memory of unchanged files; what it adds is an unsaved text and is never stored.
    with: (path, text) =>
      assemble(files.with(path, text), { ...analysing, threads: 1 }, today, {
        ...prepared,
        memory: undefined,
      }),
    lint: ({ locale = 'en' } = {}) =>
      buildReport(
        [...findings, ...(memory?.findings(stateOf(workspace, files, problems), check) ?? check())],
        facts.length,
        {
          rules: new Map(analysing.rules.map((rule) => [rule.id, rule])),
          workspace,
          locale,
          factsOf: (path) => workspace.byPath.get(path),
          // For lines of findings the text is enough; to parse it again would double the time of a hostile file.
          textOf: (path) => (workspace.byPath.has(path) ? decode(bytesOf(files, path)).text : ''),
        },
      ),
  }
}

function bytesOf(files: WorkspaceFiles, path: string): Uint8Array {
  const read = files.texts.includes(path) ? files.read(path) : undefined
  if (!read || 'refused' in read)
    throw new Error(`Unknown file \`${path}\`, expected a readable file of ${files.root}`)
  return read.bytes
}
