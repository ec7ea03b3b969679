import type { Refusal } from '../model/document.ts'
import type { LimitCode } from '../model/guard-codes.ts'
import { isMark } from './cost.ts'
import type { Line } from './lines.ts'
import { over, refuseOver } from './over.ts'

const most = { run: 128, nesting: 24, tags: 2500, marks: 16_000, pipes: 6000, addresses: 4000 } as const
const mostOf = new Map(
  Object.entries({ '(': 3000, '[': 1500, '{': 500, '!': 500 }).map(([sign, limit]) => [
    sign.charCodeAt(0),
    limit,
  ]),
)

/** Counts of single characters over a whole body. */
export interface Tally {
  /** By code of the opening bracket. */
  readonly open: Map<number, number>
  readonly total: Map<number, number>
  tags: number
  marks: number
  pipes: number
  addresses: number
}

/** A tally of nothing. */
export function newTally(): Tally {
  return { open: new Map(), total: new Map(), tags: 0, marks: 0, pipes: 0, addresses: 0 }
}

/** Adds the characters of a line; the first limit that is passed comes back as a refusal at its place. */
export function countCharacters({ text, start }: Line, tally: Tally): Refusal | undefined {
  let run = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Letters, digits, spaces and everything beyond ASCII are no punctuation: nearly all of a text.
    if (code > 0x7e || punctuation[code] === 0) before = 0
    else {
      run = code === before ? run + 1 : 1
      before = code
      const excess = countOne(text, at, code, tally) ?? (run > most.run ? judgeRun(code, run) : undefined)
      if (excess) return { ...excess, span: [start + at, start + at + 1] }
    }
  }
  return undefined
}

/** Each character adds to a few of the counts, and only those are held against their limits. */
function countOne(text: string, at: number, code: number, tally: Tally): Refusal | undefined {
  const bracket = judgeBracket(code, tally)
  if (bracket) return bracket
  if (code === lessThan && beginsTag.test(text[at + 1] ?? '')) tally.tags += 1
  if (isMark(code)) tally.marks += 1
  if (code === pipe) tally.pipes += 1
  if (beginsAddress(code, text, at)) tally.addresses += 1
  if (tally.tags > most.tags) return over('too-many-tags', tally.tags, most.tags, nowhere)
  if (tally.marks > most.marks) return over('too-many-marks', tally.marks, most.marks, nowhere)
  if (tally.pipes > most.pipes) return over('too-many-pipes', tally.pipes, most.pipes, nowhere)
  return over('too-many-addresses', tally.addresses, most.addresses, nowhere)
}

/** A bare address becomes a link by a search in the whole paragraph: `@`, `://` or `www.` */
function beginsAddress(code: number, text: string, at: number): boolean {
  if (code === 0x40) return true
  if (code === 0x2f) return text.startsWith(':/', at - 2)
  return code === 0x2e && /^www$/i.test(text.slice(Math.max(0, at - 3), at))
}

/** A running balance with the floor at nothing: stray closers buy no depth. */
function judgeBracket(code: number, { open, total }: Tally): Refusal | undefined {
  const opener = openerOf.get(code)
  if (opener !== undefined) {
    open.set(opener, Math.max(0, (open.get(opener) ?? 0) - 1))
    return undefined
  }
  const limit = mostOf.get(code)
  if (limit === undefined) return undefined
  const count = (total.get(code) ?? 0) + 1
  total.set(code, count)
  if (count > limit) return excessOf('too-many-brackets', code, count, limit)
  if (code === exclamation) return undefined
  const depth = (open.get(code) ?? 0) + 1
  open.set(code, depth)
  return depth > most.nesting ? excessOf('nested-brackets', code, depth, most.nesting) : undefined
}

/** Rules, underlines and emphasis are counted elsewhere. */
function judgeRun(code: number, run: number): Refusal | undefined {
  return '-=_*'.includes(String.fromCharCode(code))
    ? undefined
    : excessOf('punctuation-run', code, run, most.run)
}

function excessOf(limitCode: LimitCode, code: number, count: number, limit: number): Refusal {
  return refuseOver(limitCode, { character: String.fromCharCode(code), count, limit }, nowhere)
}

/** By code: 1 where it is punctuation of ASCII. */
const punctuation = Uint8Array.from({ length: 0x7f }, (_, code) =>
  /[!-/:-@[-`{-~]/.test(String.fromCharCode(code)) ? 1 : 0,
)
const codeOf = (character: string): number => character.charCodeAt(0)
const [lessThan, pipe, exclamation] = [codeOf('<'), codeOf('|'), codeOf('!')]
const beginsTag = /[A-Za-z_$/>!:]/
const openerOf = new Map([')(', '][', '}{'].map((pair) => [codeOf(pair), pair.charCodeAt(1)]))
const nowhere: readonly [number, number] = [0, 0]
