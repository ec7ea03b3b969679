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
import { timed } from './timing.ts'
import type { Timing } from './timing.ts'
import { buildWorkspace } from './workspace/build.ts'

/** What the files of a workspace are judged with. */
export interface AnalyseAllOptions extends AnalyseOptions {
  readonly rules: readonly Rule[]
  readonly cache: Cache
  readonly timing?: Timing | undefined
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** Facts and findings of every file by itself: YAML first, because rules that see one document may look things up there. */
export function analyseAll(
  files: WorkspaceFiles,
  options: AnalyseAllOptions,
): { facts: readonly Facts[]; findings: readonly RawFinding[]; parsed: number } {
  const run: Run = {
    files,
    options,
    facts: new Map(),
    documents: new Map(),
    findings: [],
    done: 0,
    parsed: 0,
  }
  run.findings.push(...files.refused.flatMap(checkRefusedFile))
  const yaml = files.texts.filter(isYaml)
  for (const path of yaml) readFacts(path, run)
  const shared = sharedBy(run)
  for (const path of yaml) judge(path, shared, run)
  for (const path of files.texts) {
    if (isYaml(path)) continue
    readFacts(path, run, shared.context)
    judge(path, shared, run)
    options.onProgress?.(++run.done, files.texts.length)
  }
  const facts = files.texts.flatMap((path) => run.facts.get(path) ?? [])
  return { facts, findings: run.findings, parsed: run.parsed }
}

/** Everything that YAML files say, put together when a file is judged, and one digest of it. */
function sharedBy({ files, facts, options: { rules } }: Run): Shared {
  const known = [...facts.values()]
  const context = digestOf(known.map(({ path, hash }) => `${path} ${hash}`))
  let registers: Registers | undefined
  return {
    context,
    // No day is known here: what hangs on today is never remembered with a file.
    registers: () => (registers ??= buildWorkspace(known, { today: '', files: files.paths, rules })),
  }
}

/** Takes the facts of a file from the cache, or reads it; a file whose findings are out of date is read as well. */
function readFacts(path: string, run: Run, context?: string): void {
  const read = run.files.read(path)
  if ('refused' in read) {
    run.findings.push(...checkRefusedFile(read.refused))
    return
  }
  const hash = digest('sha256', read.bytes)
  const known = run.options.cache.get(path, hash)
  if (known && (context === undefined || known.context === context)) run.facts.set(path, known.facts)
  else {
    const document = timed(run.options.timing, parsing, () => analyse(path, read.bytes, run.options, hash))
    run.parsed += 1
    run.documents.set(path, document)
    run.facts.set(path, document.facts)
  }
}

function judge(path: string, { context, registers }: Shared, run: Run): void {
  const facts = run.facts.get(path)
  if (!facts) return
  const { cache, rules, timing } = run.options
  const known = run.documents.has(path) ? undefined : cache.get(path, facts.hash)
  if (known?.context === context) {
    run.findings.push(...known.findings)
    return
  }
  const document = run.documents.get(path) ?? documentOf(path, run)
  const findings = document ? checkDocument(document, rules, registers(), timing) : []
  run.facts.set(path, cache.set(path, { facts, context, findings }))
  run.findings.push(...findings)
  // Texts are large; five thousand of them need not be held together.
  run.documents.delete(path)
}

function documentOf(path: string, { files, options }: Run): Document | undefined {
  const read = files.read(path)
  return 'refused' in read ? undefined : analyse(path, read.bytes, options)
}

/** What everything before the rules is called among their times. */
const parsing = '(parse)'

const isYaml = (path: string): boolean => /\.ya?ml$/.test(path)

/** What all files are judged with. */
interface Shared {
  readonly context: string
  readonly registers: () => Registers
}

interface Run {
  readonly files: WorkspaceFiles
  readonly options: AnalyseAllOptions
  readonly facts: Map<string, Facts>
  readonly documents: Map<string, Document>
  readonly findings: RawFinding[]
  done: number
  parsed: number
}
