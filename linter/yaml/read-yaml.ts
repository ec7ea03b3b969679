import { constructFromEvents, CORE_SCHEMA, parseEvents, YAMLException } from 'js-yaml'
import type { Event } from 'js-yaml'
import type { Refusal } from '../model/document.ts'
import type { Span } from '../model/place.ts'
import type { YamlCode } from '../model/refusal-codes.ts'
import { explainSyntax } from './explain-syntax.ts'
import { walkEvents } from './walk-events.ts'

/** YAML as plain data, with where each key stands. */
export interface YamlRead {
  readonly data: Readonly<Record<string, unknown>>
  /** JSON pointer → where its key (of a mapping) or its value (of a sequence) stands. */
  readonly places: Readonly<Record<string, Span>>
  /** JSON pointer → a bare value as it was written: `1.10`, which YAML reads as 1.1. */
  readonly raw: Readonly<Record<string, string>>
  readonly refused: readonly Refusal[]
}

/**
 * Reads the plain subset of YAML between two offsets of a text: one mapping of text keys, no aliases, tags, merges or
 * duplicate keys. Whatever two programs might read differently is refused. Never throws.
 */
export function readYaml(text: string, start: number, end: number, options: YamlOptions): YamlRead {
  const source = text.slice(start, end)
  const limits = options.frontmatter ? frontmatterLimits : fileLimits
  const early = judgeText(source, limits.bytes)
  if (early) return failed([move(early, start)], start)
  const parsed = parse(source)
  if ('refused' in parsed) return failed([move(parsed.refused, start)], start)
  const walked = walkEvents(parsed.events, source, limits)
  if (walked.refused.length > 0)
    return failed(
      walked.refused.map((refusal) => move(refusal, start)),
      start,
    )
  const data = constructFromEvents(parsed.events, { source, schema: CORE_SCHEMA })[0] as YamlRead['data']
  const places: Record<string, Span> = { '': [start, start + 1] }
  for (const pointer in walked.places) places[pointer] = moveSpan(walked.places[pointer]!, start)
  return { data, places, raw: walked.raw, refused: [] }
}

/** What needs no parser to be seen. */
function judgeText(source: string, limit: number): Refusal | undefined {
  const bytes = Buffer.byteLength(source)
  if (bytes > limit) return refuse('too-large', { bytes, limit }, [0, 1])
  const tab = source.indexOf('\t')
  return tab < 0 ? undefined : refuse('tab', {}, [tab, tab + 1])
}

function parse(source: string): { events: Event[] } | { refused: Refusal } {
  try {
    return { events: parseEvents(source, {}) }
  } catch (error) {
    const at = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0
    const reason = error instanceof YAMLException ? error.reason : String(error)
    return { refused: explainSyntax(reason, source, at) }
  }
}

function failed(refused: readonly Refusal[], start: number): YamlRead {
  return { data: {}, places: { '': [start, start + 1] }, raw: {}, refused }
}

function move(refusal: Refusal, by: number): Refusal {
  return { ...refusal, span: moveSpan(refusal.span, by) }
}

const moveSpan = ([from, to]: Span, by: number): Span => [from + by, to + by]

function refuse(code: YamlCode, data: Refusal['data'], span: Span): Refusal {
  return { stage: 'yaml', code, data, span }
}

// Real frontmatter has some twenty keys; a catalogue some thousands.
const frontmatterLimits = { bytes: 16_384, keys: 200, items: 1000, depth: 8 }
const fileLimits = { bytes: 262_144, keys: 10_000, items: 10_000, depth: 12 }

interface YamlOptions {
  /** Whether it stands above a body, where less is allowed. */
  readonly frontmatter: boolean
}
