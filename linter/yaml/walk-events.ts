import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import type { AliasEvent, DocumentEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml'
import type { Refusal } from '../model/document.ts'
import type { Span } from '../model/place.ts'
import type { YamlCode } from '../model/refusal-codes.ts'
import { judgeKey } from './judge-key.ts'
import { judgeScalar } from './judge-scalar.ts'

/** Limits of one piece of YAML. */
export interface WalkLimits {
  readonly keys: number
  /** Items of lists, all together. */
  readonly items: number
  readonly depth: number
}

/** What a walk over the events of a parser leaves; offsets count from the start of the source. */
export interface Walked {
  readonly places: Record<string, Span>
  readonly raw: Record<string, string>
  readonly refused: Refusal[]
}

/** Notes where every key stands, and refuses what is beyond the plain subset. */
export function walkEvents(events: readonly Event[], source: string, limits: WalkLimits): Walked {
  const walk: Walk = { events, source, limits, at: 1, keys: 0, items: 0, places: {}, raw: {}, refused: [] }
  judgeDocuments(walk)
  const root = events[1]
  if (!root || root.type === EVENT_ID.POP) refuse(walk, 'empty', {}, [0, 1])
  else if (root.type === EVENT_ID.MAPPING) walkNode(walk, '', 1)
  else refuseRoot(walk, root)
  const { places, raw, refused } = walk
  return { places, raw, refused }
}

function judgeDocuments(walk: Walk): void {
  const documents = walk.events.filter((event): event is DocumentEvent => event.type === EVENT_ID.DOCUMENT)
  const directive = documents.some(({ directives }) => directives.length > 0)
  if (directive) refuse(walk, 'directive', { text: walk.source.split('\n', 1)[0] ?? '' }, [0, 1])
  if (documents.length > 1) {
    const second = /\n(?:---|\.\.\.)[^\n]*\n/.exec(walk.source.slice(1))
    const at = (second?.index ?? 0) + 2
    refuse(walk, 'several-documents', {}, [at, at + 3])
  }
}

/** A file of nothing but a comment, or `~`, is empty; a list or a sentence is no mapping. */
function refuseRoot(walk: Walk, root: Event): void {
  const text = root.type === EVENT_ID.SCALAR ? scalarText(walk, root) : ''
  const found = root.type === EVENT_ID.SEQUENCE ? 'list' : 'text'
  const colon = /^([\w-]+)：/.exec(text)
  if (root.type === EVENT_ID.SCALAR && (text === '' || text === '~' || text === 'null'))
    refuse(walk, 'empty', {}, [0, 1])
  else if (colon) refuse(walk, 'full-width-colon', { key: colon[1] ?? '' }, [0, colon[0].length])
  else refuse(walk, 'not-a-mapping', { found }, [0, 1])
}

function walkNode(walk: Walk, pointer: string, depth: number): void {
  const event = walk.events[walk.at]
  walk.at += 1
  if (!event) return
  if (event.type === EVENT_ID.ALIAS) refuse(walk, 'alias', aliasData(walk, event), spanOf(event))
  else if (event.type === EVENT_ID.SCALAR) walkScalar(walk, event, pointer)
  else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
    judgeProperties(walk, event)
    if (depth > walk.limits.depth) refuse(walk, 'too-deep', { limit: walk.limits.depth }, spanOf(event))
    if (event.type === EVENT_ID.MAPPING) walkMapping(walk, pointer, depth)
    else walkSequence(walk, pointer, depth)
  }
}

function walkMapping(walk: Walk, pointer: string, depth: number): void {
  const seen = new Map<string, string>()
  for (let key = walk.events[walk.at]; key && key.type !== EVENT_ID.POP; key = walk.events[walk.at]) {
    walk.keys += 1
    judgeCount(walk, 'keys', key)
    if (key.type !== EVENT_ID.SCALAR) {
      refuse(walk, 'complex-key', {}, spanOf(key))
      walkNode(walk, pointer, depth + 1)
      walkNode(walk, pointer, depth + 1)
      continue
    }
    walk.at += 1
    judgeProperties(walk, key)
    const name = scalarText(walk, key)
    const problem = judgeKey(name, key.style === SCALAR_STYLE.PLAIN, seen)
    if (problem) refuse(walk, problem.code, problem.data, spanOf(key))
    const below = `${pointer}/${escaped(name)}`
    walk.places[below] = spanOf(key)
    walkNode(walk, below, depth + 1)
  }
  walk.at += 1
}

/** A key as part of a JSON pointer. */
function escaped(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}

function walkSequence(walk: Walk, pointer: string, depth: number): void {
  let index = 0
  for (let item = walk.events[walk.at]; item && item.type !== EVENT_ID.POP; item = walk.events[walk.at]) {
    walk.items += 1
    judgeCount(walk, 'items', item)
    const below = `${pointer}/${index}`
    walk.places[below] = spanOf(item)
    walkNode(walk, below, depth + 1)
    index += 1
  }
  walk.at += 1
}

function walkScalar(walk: Walk, event: ScalarEvent, pointer: string): void {
  judgeProperties(walk, event)
  const text = scalarText(walk, event)
  if (event.style === SCALAR_STYLE.PLAIN) walk.raw[pointer] = text
  const escaped = event.style === SCALAR_STYLE.DOUBLE_QUOTED
  const problem = judgeScalar(text, { plain: event.style === SCALAR_STYLE.PLAIN, escaped })
  if (problem) refuse(walk, problem.code, problem.data, spanOf(event))
}

function judgeProperties(walk: Walk, event: ScalarEvent | MappingEvent | SequenceEvent): void {
  const { anchorStart, anchorEnd, tagStart, tagEnd } = event
  const written = (from: number, to: number): string => walk.source.slice(from, to).slice(0, 40)
  if (anchorStart >= 0)
    refuse(walk, 'anchor', { name: written(anchorStart, anchorEnd) }, [anchorStart - 1, anchorEnd])
  if (tagStart >= 0) refuse(walk, 'tag', { tag: written(tagStart, tagEnd) }, [tagStart, tagEnd])
}

/** Said once, where the limit is passed. */
function judgeCount(walk: Walk, what: 'keys' | 'items', event: Event): void {
  const limit = walk.limits[what]
  if (walk[what] === limit + 1) refuse(walk, `too-many-${what}`, { count: limit + 1, limit }, spanOf(event))
}

function aliasData({ source }: Walk, { anchorStart, anchorEnd }: AliasEvent): Refusal['data'] {
  return { name: source.slice(anchorStart, anchorEnd).slice(0, 40) }
}

function scalarText({ source }: Walk, event: ScalarEvent): string {
  return getScalarValue(source, event)
}

/** The kinds of events name their offsets differently. */
function spanOf(event: Event): Span {
  if (event.type === EVENT_ID.ALIAS) return [event.anchorStart - 1, event.anchorEnd]
  if (event.type === EVENT_ID.SCALAR && event.valueStart >= 0) return [event.valueStart, event.valueEnd]
  const start = 'start' in event ? event.start : 0
  return [start, start + 1]
}

function refuse(walk: Walk, code: YamlCode, data: Refusal['data'], span: Span): void {
  if (walk.refused.length < mostRefusals) walk.refused.push({ stage: 'yaml', code, data, span })
}

const mostRefusals = 20

interface Walk extends Walked {
  readonly events: readonly Event[]
  readonly source: string
  readonly limits: WalkLimits
  at: number
  keys: number
  items: number
}
