import { fold, foldWithMap } from './fold.ts'
import { queryTokens } from './tokenize.ts'

/** A piece of an excerpt; joined, the pieces are text of the record as it stands. */
export interface Segment {
  readonly text: string
  readonly hit: boolean
}

// About two lines, and a little of what stands before the hit; letters are half as wide as Han characters.
const han = { window: 90, lead: 15 }
const shortest = 8
const letters = { window: 180, lead: 30 }

/** The part of a text that says most about a query in any of its wordings, with what was found marked. */
export function excerpt(text: string, wordings: readonly string[]): Segment[] {
  const found = find(text, wordings)
  const size = /\p{Script=Han}/u.test(text) ? han : letters
  const start = beginning(text, (found.verbatim ?? densest(found.hits, size)) - size.lead)
  const end = cut(text, Math.min(text.length, start + size.window), 1)
  return [
    ...(start > 0 ? [{ text: '…', hit: false }] : []),
    ...segments(text, found.hits, start, end),
    ...(end < text.length ? [{ text: '…', hit: false }] : []),
  ]
}

/** The whole of a text with what was found marked, for titles. */
export function marked(text: string, wordings: readonly string[]): Segment[] {
  return segments(text, find(text, wordings).hits, 0, text.length)
}

/** Spans of the query's terms in the original text, and where a whole wording stands. */
function find(text: string, wordings: readonly string[]): { hits: Hit[]; verbatim: number | undefined } {
  const { text: folded, origin } = foldWithMap(text)
  const terms = termsToMark(wordings)
  const hits = [...terms].flatMap((term) =>
    placesOf(term, folded).map((at) => {
      const end = endOf(folded, at + term.length)
      return { start: origin[at] ?? 0, end: origin[end] ?? text.length, terms: new Set([term]) }
    }),
  )
  const whole = wordings.map((wording) => fold(wording).trim()).filter(Boolean)
  const verbatim = whole.map((wording) => folded.indexOf(wording)).find((at) => at >= 0)
  return { hits: merge(hits), verbatim: verbatim === undefined ? undefined : origin[verbatim] }

  /** What was rewritten as one (第二十二条) ends in the original where the next character begins. */
  function endOf(within: string, index: number): number {
    let end = index
    while (end < within.length && origin[end] === origin[index - 1]) end++
    return end
  }
}

/** The terms of all wordings; words that mean nothing alone are marked only where there is nothing else. */
function termsToMark(wordings: readonly string[]): Set<string> {
  const terms = wordings.flatMap((wording) => queryTokens(wording).map(({ text }) => text))
  const telling = terms.filter((term) => !fillers.has(term))
  return new Set(telling.length > 0 ? telling : terms)
}

const fillers = new Set(
  'a an and are as at be by for from in is it of on or shall that the to with'.split(' '),
)

function placesOf(term: string, folded: string): number[] {
  const places: number[] = []
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
    // A word counts where a word begins: "art" is no hit in "start".
    const inside = /^[a-z0-9]/.test(term) && /[a-z0-9]/.test(folded[at - 1] ?? '')
    if (!inside) places.push(at)
  }
  return places
}

/** Overlapping hits are one. */
function merge(hits: Hit[]): Hit[] {
  const merged: Hit[] = []
  for (const hit of hits.sort((left, right) => left.start - right.start || right.end - left.end)) {
    const last = merged.at(-1)
    if (last && hit.start < last.end) {
      last.end = Math.max(last.end, hit.end)
      for (const term of hit.terms) last.terms.add(term)
    } else merged.push(hit)
  }
  return merged
}

/** Where most terms of the query stand together. */
function densest(hits: readonly Hit[], size: Size): number {
  const scored = hits.map((hit, index) => ({ start: hit.start, score: scoreFrom(hits, index, size) }))
  return scored.reduce((best, next) => (next.score > best.score ? next : best), { start: 0, score: 0 }).start
}

function scoreFrom(hits: readonly Hit[], first: number, size: Size): number {
  const from = hits[first]?.start ?? 0
  const near = hits.slice(first).filter(({ end }) => end <= from + size.window - size.lead)
  const terms = new Set(near.flatMap((hit) => [...hit.terms]))
  return 2 * terms.size + Math.max(0, ...near.map(({ start, end }) => end - start))
}

/** A word and not a comma begins an excerpt; what would hide only a few characters hides none. */
function beginning(text: string, at: number): number {
  if (at < shortest) return 0
  let place = cut(text, at, -1)
  while (/[\p{P}\s]/u.test(text[place] ?? '') && place < at + shortest) place++
  return place
}

/** Moves a cut off the middle of a character, and out of a Latin word. */
function cut(text: string, at: number, direction: 1 | -1): number {
  let place = at
  const inWord = (): boolean =>
    /[A-Za-z0-9]/.test(text[place - 1] ?? '') && /[A-Za-z0-9]/.test(text[place] ?? '')
  for (let moved = 0; moved < 20 && inWord(); moved++) place += direction
  const unit = text.charCodeAt(place)
  return unit >= 0xdc00 && unit <= 0xdfff ? place + direction : place
}

function segments(text: string, hits: readonly Hit[], start: number, end: number): Segment[] {
  const parts: Segment[] = []
  let at = start
  const add = (to: number, hit: boolean): void => {
    if (to > at) parts.push({ text: text.slice(at, to), hit })
    at = Math.max(at, to)
  }
  for (const hit of hits) {
    if (hit.end <= start || hit.start >= end) continue
    add(hit.start, false)
    add(Math.min(end, hit.end), true)
  }
  add(end, false)
  return parts
}

type Size = typeof han

interface Hit {
  readonly start: number
  end: number
  readonly terms: Set<string>
}
