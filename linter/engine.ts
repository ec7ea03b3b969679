import { join, resolve } from 'node:path'
import { analyseAll } from './analyse-all.ts'
import type { AnalyseAllOptions } from './analyse-all.ts'
import { digestOf, parseCache } from './cache.ts'
import { analyse } from './facts/analyse.ts'
import { readFileName } from './facts/kind.ts'
import { buildReport } from './findings.ts'
import type { Document } from './model/document.ts'
import type { Facts } from './model/facts.ts'
import type { Locale, Report } from './model/finding.ts'
import type { Workspace } from './model/workspace.ts'
import { loadParser } from './parse/index.ts'
import type { Parser, ParserName } from './parse/index.ts'
import { engineDigest, loadCacheFile, storeCacheFile } from './read/cache-file.ts'
import { readWorkspaceFiles } from './read/workspace-files.ts'
import type { WorkspaceFiles } from './read/workspace-files.ts'
import { checkWorkspace } from './run-rules.ts'
import { rules } from './rules/index.ts'
import { buildWorkspace } from './workspace/build.ts'
import { readConfig } from './workspace/registers.ts'

export interface OpenOptions {
  /** ISO date that rules and pages take as today. */
  readonly today: string
  readonly parser?: ParserName
  /** Remember facts and findings of unchanged files in `.policypress/cache`; default true. */
  readonly cache?: boolean
  /** Called after each file, for a progress bar. */
  readonly onProgress?: (done: number, total: number) => void
}

/** An opened workspace; nothing in it changes, `with` gives another one. */
export interface OpenWorkspace {
  readonly root: string
  readonly workspace: Workspace
  readonly facts: readonly Facts[]
  /** True where the native parser could not load and remark took over. */
  readonly parserFellBack: boolean
  /** The Document of one file, parsed afresh. Throws for a path that is no readable file of the workspace. */
  document(path: string): Document
  /** The same workspace with one file's text replaced or added, as an editor has it. */
  with(path: string, text: string): OpenWorkspace
  lint(options?: { readonly locale?: Locale }): Report
}

/** The one door: reads a folder and answers everything about it. CLI, site, editors and tests come through here. */
export function openWorkspace(root: string, options: OpenOptions): OpenWorkspace {
  const files = readWorkspaceFiles(resolve(root))
  const { parser, fellBack } = loadParser(options.parser ?? 'satteri')
  const sourceLanguage = sourceLanguageOf(files, parser)
  const path = join(files.root, '.policypress', 'cache', 'documents.json')
  const stored = options.cache === false ? undefined : loadCacheFile(path)
  const cache = parseCache(stored, digestOf([engineDigest(), parser.name, sourceLanguage]))
  const analysing = { parser, sourceLanguage, rules, cache, onProgress: options.onProgress }
  const opened = assemble(files, analysing, options.today, fellBack)
  const fresh = options.cache === false ? undefined : cache.serialise()
  if (fresh !== undefined) storeCacheFile(path, fresh)
  return opened
}

function assemble(
  files: WorkspaceFiles,
  analysing: AnalyseAllOptions,
  today: string,
  parserFellBack: boolean,
): OpenWorkspace {
  const { facts, findings } = analyseAll(files, analysing)
  const workspace = buildWorkspace(facts, { today, files: files.paths, rules: analysing.rules })
  const document = (path: string): Document => analyse(path, bytesOf(files, path), analysing)
  return {
    root: files.root,
    workspace,
    facts,
    parserFellBack,
    document,
    // The overlay shares the memory of unchanged files; what it adds is an unsaved text and is never stored.
    with: (path, text) => assemble(files.with(path, text), analysing, today, parserFellBack),
    lint: ({ locale = 'en' } = {}) =>
      buildReport([...findings, ...checkWorkspace(workspace, analysing.rules)], facts.length, {
        rules: new Map(analysing.rules.map((rule) => [rule.id, rule])),
        config: workspace.config,
        locale,
        factsOf: (path) => workspace.byPath.get(path),
        textOf: (path) => (workspace.byPath.has(path) ? document(path).text : ''),
      }),
  }
}

/** Read ahead of the rest, because the language of every document hangs on it. */
function sourceLanguageOf(files: WorkspaceFiles, parser: Parser): string {
  const path = files.texts.find((candidate) => readFileName(candidate).kind === 'config')
  const read = path === undefined ? undefined : files.read(path)
  if (path === undefined || !read || 'refused' in read) return readConfig(undefined).sourceLanguage
  return readConfig(analyse(path, read.bytes, { parser, sourceLanguage: '' }).facts).sourceLanguage
}

function bytesOf(files: WorkspaceFiles, path: string): Uint8Array {
  const read = files.texts.includes(path) ? files.read(path) : undefined
  if (!read || 'refused' in read)
    throw new Error(`Unknown file \`${path}\`, expected a readable file of ${files.root}`)
  return read.bytes
}
