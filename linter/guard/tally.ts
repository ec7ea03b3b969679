import type { Refusal } from '../model/document.ts'
import type { LimitCode } from '../model/guard-codes.ts'
import { isMark } from './cost.ts'
import type { Line } from './lines.ts'
import { over, refuseOver } from './over.ts'

const most = { run: 128, nesting: 24, tags: 2500, marks: 16_000, pipes: 6000, addresses: 4000 } as const
const mostOf: Readonly<Record<string, number>> = { '(': 3000, '[': 1500, '{': 500, '!': 500 }

/** Counts of single characters over a whole body. */
export interface Tally {
  readonly open: Record<string, number>
  readonly total: Record<string, number>
  tags: number
  marks: number
  pipes: number
  addresses: number
}

/** A tally of nothing. */
export function newTally(): Tally {
  return { open: { '(': 0, '[': 0, '{': 0 }, total: {}, tags: 0, marks: 0, pipes: 0, addresses: 0 }
}

/** Adds the characters of a line; the first limit that is passed comes back as a refusal at its place. */
export function countCharacters({ text, start }: Line, tally: Tally): Refusal | undefined {
  let run = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Letters, digits, spaces and everything beyond ASCII are no punctuation: nearly all of a text.
    if (!isPunctuation(code)) {
      run = 0
      continue
    }
    run = code === text.charCodeAt(at - 1) ? run + 1 : 1
    const excess = countOne(text, at, code, tally) ?? judgeRun(code, run)
    if (excess) return { ...excess, span: [start + at, start + at + 1] }
  }
  return undefined
}

function countOne(text: string, at: number, code: number, tally: Tally): Refusal | undefined {
  const character = text[at] ?? ''
  if (isMark(code)) tally.marks += 1
  if (character === '|') tally.pipes += 1
  if (beginsAddress(character, text, at)) tally.addresses += 1
  if (character === '<' && /[A-Za-z_$/>!:]/.test(text[at + 1] ?? '')) tally.tags += 1
  return (
    judgeBracket(character, tally) ??
    over('too-many-tags', tally.tags, most.tags, nowhere) ??
    over('too-many-marks', tally.marks, most.marks, nowhere) ??
    over('too-many-pipes', tally.pipes, most.pipes, nowhere) ??
    over('too-many-addresses', tally.addresses, most.addresses, nowhere)
  )
}

/** A bare address becomes a link by a search in the whole paragraph: `@`, `://` or `www.` */
function beginsAddress(character: string, text: string, at: number): boolean {
  if (character === '@') return true
  if (character === '/') return text.startsWith(':/', at - 2)
  return character === '.' && /^www$/i.test(text.slice(Math.max(0, at - 3), at))
}

/** A running balance with the floor at nothing: stray closers buy no depth. */
function judgeBracket(character: string, { open, total }: Tally): Refusal | undefined {
  const opener = openerOf[character]
  if (opener !== undefined) {
    open[opener] = Math.max(0, (open[opener] ?? 0) - 1)
    return undefined
  }
  const limit = mostOf[character]
  if (limit === undefined) return undefined
  const count = (total[character] = (total[character] ?? 0) + 1)
  if (count > limit) return excessOf('too-many-brackets', character, count, limit)
  if (open[character] === undefined) return undefined
  const depth = (open[character] += 1)
  return depth > most.nesting ? excessOf('nested-brackets', character, depth, most.nesting) : undefined
}

/** Rules, underlines and emphasis are counted elsewhere. */
function judgeRun(code: number, run: number): Refusal | undefined {
  const character = String.fromCharCode(code)
  if (run <= most.run || '-=_*'.includes(character)) return undefined
  return excessOf('punctuation-run', character, run, most.run)
}

function excessOf(code: LimitCode, character: string, count: number, limit: number): Refusal {
  return refuseOver(code, { character, count, limit }, nowhere)
}

function isPunctuation(code: number): boolean {
  return (
    (code > 0x20 && code < 0x30) ||
    (code > 0x39 && code < 0x41) ||
    (code > 0x5a && code < 0x61) ||
    (code > 0x7a && code < 0x7f)
  )
}

const openerOf: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
const nowhere: readonly [number, number] = [0, 0]
