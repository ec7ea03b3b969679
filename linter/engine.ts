import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { cacheKey, parseCache } from './cache.ts'
import type { Cache, CacheEntry } from './cache.ts'
import { analyse } from './facts/analyse.ts'
import type { AnalyseOptions } from './facts/analyse.ts'
import { readFileName } from './facts/kind.ts'
import { buildReport } from './findings.ts'
import type { Document } from './model/document.ts'
import type { Facts } from './model/facts.ts'
import type { Locale, RawFinding, Report } from './model/finding.ts'
import type { Workspace } from './model/workspace.ts'
import { loadParser } from './parse/index.ts'
import type { Parser, ParserName } from './parse/index.ts'
import { engineDigest, loadCacheFile, storeCacheFile } from './read/cache-file.ts'
import { readWorkspaceFiles } from './read/workspace-files.ts'
import type { WorkspaceFiles } from './read/workspace-files.ts'
import { checkDocument, checkRefusedFile, checkWorkspace } from './run-rules.ts'
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
  const context = { parser, sourceLanguage: sourceLanguageOf(files, parser) }
  if (options.cache === false) return assemble(files, context, options, parseCache(undefined, ''), fellBack)
  const path = join(files.root, '.policypress', 'cache', 'documents.json')
  const key = cacheKey([engineDigest(), parser.name, context.sourceLanguage])
  const cache = parseCache(loadCacheFile(path), key)
  const opened = assemble(files, context, options, cache, fellBack)
  const fresh = cache.serialise()
  if (fresh !== undefined) storeCacheFile(path, fresh)
  return opened
}

function assemble(
  files: WorkspaceFiles,
  context: AnalyseOptions,
  options: OpenOptions,
  cache: Cache,
  parserFellBack: boolean,
): OpenWorkspace {
  const { facts, findings } = analyseAll(files, context, cache, options.onProgress)
  const workspace = buildWorkspace(facts, options.today, files.paths)
  const document = (path: string): Document => analyse(path, bytesOf(files, path), context)
  return {
    root: files.root,
    workspace,
    facts,
    parserFellBack,
    document,
    // The overlay shares the memory of unchanged files; what it adds is an unsaved text and is never stored.
    with: (path, text) => assemble(files.with(path, text), context, options, cache, parserFellBack),
    lint: ({ locale = 'en' } = {}) =>
      buildReport([...findings, ...checkWorkspace(workspace)], facts.length, {
        rules: new Map(rules.map((rule) => [rule.id, rule])),
        config: workspace.config,
        locale,
        factsOf: (path) => workspace.byPath.get(path),
        textOf: (path) => (workspace.byPath.has(path) ? document(path).text : ''),
      }),
  }
}

function analyseAll(
  files: WorkspaceFiles,
  context: AnalyseOptions,
  cache: Cache,
  onProgress: OpenOptions['onProgress'],
): { facts: readonly Facts[]; findings: readonly RawFinding[] } {
  const facts: Facts[] = []
  const findings: RawFinding[] = files.refused.flatMap(checkRefusedFile)
  files.texts.forEach((path, index) => {
    const read = files.read(path)
    if ('refused' in read) findings.push(...checkRefusedFile(read.refused))
    else {
      const entry = analyseOne(path, read.bytes, context, cache)
      facts.push(entry.facts)
      findings.push(...entry.findings)
    }
    onProgress?.(index + 1, files.texts.length)
  })
  return { facts, findings }
}

function analyseOne(path: string, bytes: Uint8Array, context: AnalyseOptions, cache: Cache): CacheEntry {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const known = cache.get(path, hash)
  if (known) return known
  const document = analyse(path, bytes, context)
  const entry = { hash, facts: document.facts, findings: checkDocument(document) }
  cache.set(path, entry)
  return entry
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
