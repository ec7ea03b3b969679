import { hash as digest } from 'node:crypto'
import { decode } from '../read/decode.ts'
import { guard } from '../guard/guard.ts'
import type { Document, Refusal, Sentence, Violation } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import type { Span } from '../model/place.ts'
import type { Parser } from '../parse/index.ts'
import type { ComponentRegistry } from '../component-registry.ts'
import type { JsonSchema } from '../../schema/index.ts'
import { mapKeys } from '../yaml/map-keys.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import type { YamlRead } from '../yaml/read-yaml.ts'
import { splitFrontmatter } from '../yaml/split-frontmatter.ts'
import { collect } from './collect.ts'
import type { Collected } from './collect.ts'
import { readFileName } from './kind.ts'
import type { FileName } from './kind.ts'
import { sentencesOf } from './sentences.ts'
import { unshownOf } from './unshown.ts'
import { findViolations } from './violations.ts'

/** What one file is judged with; all of it is part of the cache key. */
export interface AnalyseOptions {
  readonly parser: Parser
  readonly sourceLanguage: string
  /** What stands before the paths of imported files. */
  readonly imports?: readonly string[]
  /** Foreign key of frontmatter → key of ours. */
  readonly foreignKeys?: ReadonlyMap<string, string>
  readonly components: ComponentRegistry
  /** Further keys of frontmatter, of an extension. */
  readonly fields: Readonly<Record<string, JsonSchema>>
}

/** Bytes of one file → Document: decode, guard, frontmatter, parse, one walk. Pure; never throws for what an author wrote. */
export function analyse(
  path: string,
  bytes: Uint8Array,
  options: AnalyseOptions,
  hash = digest('sha256', bytes),
): Document {
  const name = readFileName(path, options.imports)
  const { text, refused } = decode(bytes)
  // Text that is not what it seems is not worth judging further, and must not reach a parser.
  if (refused.some((refusal) => fatal.has(refusal.code))) {
    return documentOf({ path, name, hash, text, options, refused })
  }
  const read = /\.ya?ml$/.test(path)
    ? readYamlFile(text, name, options)
    : readMarkdown(path, { text, clear: !refused.some(({ code }) => unclear.has(code)) }, name, options)
  return documentOf({ path, name, hash, text, options, ...read, refused: [...refused, ...read.refused] })
}

/** Codes of `decode` after which there is no text to judge. */
const fatal = new Set(['not-utf8', 'wrong-encoding', 'byte-order-mark', 'binary'])

/** Codes after which a parser may see other lines than the guard did: what hides behind one could end the process. */
const unclear = new Set(['lone-carriage-return', 'line-break', 'control-character'])

function readYamlFile(text: string, name: FileName, options: AnalyseOptions): Read {
  const yaml = readYaml(text, 0, text.length, { frontmatter: false })
  return { yaml, bodyStart: text.length, refused: yaml.refused, violations: judge(name, yaml, options) }
}

function readMarkdown(path: string, { text, clear }: Decoded, name: FileName, options: AnalyseOptions): Read {
  const split = splitFrontmatter(text)
  const written = split.yaml
    ? readYaml(text, split.yaml.start, split.yaml.end, { frontmatter: true })
    : undefined
  const yaml = written && options.foreignKeys ? mapKeys(written, options.foreignKeys) : written
  const mdx = path.endsWith('.mdx')
  const dangers = guard(text, { mdx, bodyStart: split.bodyStart })
  const refused = [...split.refused, ...(yaml?.refused ?? []), ...dangers]
  const judged = yaml ?? (needsFrontmatter(name, split.refused) ? emptyYaml : undefined)
  const violations = judged && split.refused.length === 0 ? judge(name, judged, options) : []
  const head = { ...(yaml ? { yaml } : {}), bodyStart: split.bodyStart, violations }
  // What the guard refused may crash a native parser, so nothing parses it.
  if (!clear || dangers.length > 0 || split.refused.length > 0) return { ...head, refused }
  const parsed = options.parser.parse(text, split.bodyStart, mdx)
  if ('failed' in parsed) return { ...head, refused: [...refused, syntaxRefusal(parsed.failed)] }
  const collected = collect(parsed.tree, text, { mdx, components: options.components })
  return { ...head, collected, refused: [...refused, ...collected.refused] }
}

/** Pages carry no frontmatter of ours; a refused fence has its own finding and needs no list of missing keys. */
function needsFrontmatter(name: FileName, fences: readonly Refusal[]): boolean {
  return name.kind !== 'page' && name.kind !== 'unknown' && fences.length === 0
}

/** Broken YAML has its own finding; judging the half of it that was read would only add noise. */
function judge(name: FileName, yaml: YamlRead, { fields }: AnalyseOptions): Violation[] {
  return yaml.refused.length > 0 ? [] : findViolations(name, yaml, fields)
}

function syntaxRefusal(failed: { reason: string; span: Span }): Refusal {
  return { stage: 'syntax', code: 'unreadable', data: { reason: failed.reason }, span: failed.span }
}

function documentOf(parts: Parts): Document {
  const { collected, yaml, name } = parts
  const data = yaml?.data ?? {}
  const declared = typeof data['id'] === 'string' && data['id'] !== '' ? data['id'] : name.nameId
  const unshown = unshownOf(parts.path, parts.refused, parts.text)
  const facts: Facts = {
    path: parts.path,
    kind: name.kind,
    id: declared,
    nameId: name.nameId,
    language: name.language || declaredLanguage(parts) || parts.options.sourceLanguage,
    data,
    places: yaml?.places ?? {},
    bodyStart: parts.bodyStart ?? 0,
    sections: collected?.sections ?? [],
    headings: collected?.headings ?? [],
    links: collected?.links ?? [],
    controls: collected?.controls ?? [],
    components: collected?.components ?? [],
    marked: collected?.marked ?? [],
    questions: collected?.questions ?? [],
    ...(unshown ? { unshown } : {}),
    hash: parts.hash,
    readable: isReadable(parts),
  }
  const { text, refused, violations = [] } = parts
  let sentences: readonly Sentence[] | undefined
  return {
    ...{ facts, text, runs: collected?.runs ?? [], refused, violations },
    get sentences() {
      return (sentences ??= collected ? sentencesOf(collected) : [])
    },
  }
}

/** A document may be written in another language than the rest; the names of its translations then say theirs. */
function declaredLanguage({ name, yaml }: Parts): string {
  const declared = yaml?.data['language']
  return name.kind === 'document' && typeof declared === 'string' ? declared : ''
}

/** Whether frontmatter and body were both read; an MDX file whose body was refused has no facts of it. */
function isReadable({ path, yaml, collected }: Parts): boolean {
  return (
    (yaml?.refused.length ?? 0) === 0 &&
    (/\.ya?ml$/.test(path) ? yaml !== undefined : collected !== undefined)
  )
}

const emptyYaml: YamlRead = { data: {}, places: { '': [0, 0] }, raw: {}, refused: [] }

interface Decoded {
  readonly text: string
  /** Whether every program sees the same lines in it. */
  readonly clear: boolean
}

interface Read {
  readonly yaml?: YamlRead
  readonly bodyStart: number
  readonly collected?: Collected
  readonly refused: readonly Refusal[]
  readonly violations: readonly Violation[]
}

interface Parts extends Partial<Read> {
  readonly path: string
  readonly name: FileName
  readonly hash: string
  readonly text: string
  readonly options: AnalyseOptions
  readonly refused: readonly Refusal[]
}
