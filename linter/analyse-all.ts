import { hash as digest } from 'node:crypto'
import { digestOf } from './cache.ts'
import type { Cache } from './cache.ts'
import { analyse } from './facts/analyse.ts'
import type { AnalyseOptions } from './facts/analyse.ts'
import type { Document } from './model/document.ts'
import type { Facts } from './model/facts.ts'
import type { RawFinding } from './model/finding.ts'
import type { Rule } from './model/rule.ts'
import type { Registers } from './model/workspace.ts'
import type { WorkspaceFiles } from './read/workspace-files.ts'
import { checkDocument, checkRefusedFile } from './run-rules.ts'
import { analyseMany } from './threads/analyse-many.ts'
import { timed } from './timing.ts'
import type { Timing } from './timing.ts'
import { buildWorkspace } from './workspace/build.ts'

/** What the files of a workspace are judged with. */
export interface AnalyseAllOptions extends AnalyseOptions {
  readonly rules: readonly Rule[]
  readonly cache: Cache
  /** Threads to analyse with where there is enough to do. */
  readonly threads: number
  readonly timing?: Timing | undefined
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** Facts and findings of every file by itself: YAML first, because rules that see one document may look things up there. */
export function analyseAll(
  files: WorkspaceFiles,
  options: AnalyseAllOptions,
): { facts: readonly Facts[]; findings: readonly RawFinding[]; parsed: number } {
  const nothingKnown = options.cache.isEmpty()
  const run: Run = { files, options, nothingKnown, facts: new Map(), findings: [], parsed: 0 }
  run.findings.push(...files.refused.flatMap(checkRefusedFile))
  const yaml = files.texts.filter(isYaml)
  const documents = new Map(yaml.map((path) => [path, readYamlFile(path, run)]))
  const shared = sharedBy(run)
  for (const path of yaml) judgeYamlFile(path, documents.get(path), shared, run)
  analyseMarkdown(shared, run)
  const facts = files.texts.flatMap((path) => run.facts.get(path) ?? [])
  return { facts, findings: run.findings, parsed: run.parsed }
}

/** Takes the facts of a YAML file from the cache; of one that is not there, gives the document. */
function readYamlFile(path: string, run: Run): Document | undefined {
  const { files, options } = run
  const read = files.read(path)
  if ('refused' in read) {
    run.findings.push(...checkRefusedFile(read.refused))
    return undefined
  }
  const hash = digest('sha256', read.bytes)
  const known = options.cache.get(path, hash)
  if (known) {
    run.facts.set(path, known.facts)
    return undefined
  }
  const document = timed(options.timing, parsing, () => analyse(path, read.bytes, options, hash))
  run.parsed += 1
  run.facts.set(path, document.facts)
  return document
}

/** Everything that YAML files say, put together when a file is judged, and one digest of it. */
function sharedBy({ files, facts, options: { rules } }: Run): Shared {
  const yaml = [...facts.values()]
  const context = digestOf(yaml.map(({ path, hash }) => `${path} ${hash}`))
  let registers: Registers | undefined
  return {
    ...{ context, yaml },
    // No day is known here: what hangs on today is never remembered with a file.
    registers: () => (registers ??= buildWorkspace(yaml, { today: '', files: files.paths, rules })),
  }
}

/** What is found in a YAML file hangs on all of them, so its facts may be remembered where its findings are out of date. */
function judgeYamlFile(
  path: string,
  fresh: Document | undefined,
  { context, registers }: Shared,
  run: Run,
): void {
  const facts = run.facts.get(path)
  if (!facts) return
  const { cache, rules, timing } = run.options
  const known = fresh ? undefined : cache.get(path, facts.hash)
  if (known?.context === context) {
    run.findings.push(...known.findings)
    return
  }
  const document = fresh ?? documentOf(path, run)
  const findings = document ? checkDocument(document, rules, registers(), timing) : []
  run.facts.set(path, cache.set(path, { facts, context, findings }))
  run.findings.push(...findings)
}

function documentOf(path: string, { files, options }: Run): Document | undefined {
  const read = files.read(path)
  return 'refused' in read ? undefined : analyse(path, read.bytes, options)
}

/** Markdown files from the cache, and those that are not there as they are from the disk. */
function analyseMarkdown({ context, registers, yaml }: Shared, run: Run): void {
  const { files, options } = run
  const { cache, rules, timing, onProgress } = options
  const markdown = files.texts.filter((path) => !isYaml(path))
  const fresh = run.nothingKnown ? markdown : markdown.filter((path) => !recall(path, context, run))
  let done = markdown.length - fresh.length
  const analysing = { read: (path: string) => files.read(path), rules, registers, timing, judging: options }
  const helping = { threads: timing ? 1 : options.threads, root: files.root, yaml, judging: options }
  analyseMany(fresh, analysing, helping, ({ path, facts, findings }) => {
    if (facts) run.facts.set(path, cache.set(path, { facts, context, findings }))
    run.findings.push(...findings)
    onProgress?.(++done, markdown.length)
  })
  run.parsed += fresh.length
}

/** Whether a file could be taken from the cache, or could not be read at all. */
function recall(path: string, context: string, run: Run): boolean {
  const read = run.files.read(path)
  if ('refused' in read) {
    run.findings.push(...checkRefusedFile(read.refused))
    return true
  }
  const known = run.options.cache.get(path, digest('sha256', read.bytes))
  if (known?.context !== context) return false
  run.facts.set(path, known.facts)
  run.findings.push(...known.findings)
  return true
}

/** What everything before the rules is called among their times. */
const parsing = '(parse)'

const isYaml = (path: string): boolean => /\.ya?ml$/.test(path)

/** What all files are judged with. */
interface Shared {
  readonly context: string
  readonly yaml: readonly Facts[]
  readonly registers: () => Registers
}

interface Run {
  readonly files: WorkspaceFiles
  readonly options: AnalyseAllOptions
  /** Then no file is read twice, to be looked up and to be analysed. */
  readonly nothingKnown: boolean
  readonly facts: Map<string, Facts>
  readonly findings: RawFinding[]
  parsed: number
}
