import { fold } from './fold.ts'

/** A term of a text: two Han characters that stand together, one alone, or a word of another script. */
export interface Token {
  readonly text: string
  readonly han: boolean
}

/** The terms of a text, as the index holds them; repeated ones are repeated. */
export function tokenize(text: string): Token[] {
  const folded = fold(text)
  return [...runsOf(folded, true), ...wholes(folded)]
}

/** The terms of a query, each once. What only finds single characters is left out, and so are parts of articles. */
export function queryTokens(text: string): Token[] {
  const folded = fold(text)
  const tokens = [...runsOf(folded.replace(articles, ' '), false), ...wholes(folded)]
  return [...new Map(tokens.map((token) => [token.text, token])).values()].slice(0, mostTokens)
}

// A pasted paragraph is cut: two dozen terms say what it is about.
const mostTokens = 24

const runs = /\p{Script=Han}+|[[\p{L}\p{N}_]--\p{Script=Han}]+/gv
// Identifiers such as bt-02, gb/t or a.3.16 are words of their own, beside their parts.
const identifiers = /[a-z0-9]+(?:[\-\/.][a-z0-9]+)+/g
const articles = /第\d+[条章节款项]/g

function runsOf(folded: string, ends: boolean): Token[] {
  return [...folded.matchAll(runs)].flatMap(([run]) => (isHan(run) ? pairsOf(run, ends) : wordsOf(run)))
}

function wholes(folded: string): Token[] {
  return [identifiers, articles].flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(([text]) => ({ text, han: false })),
  )
}

/** Overlapping pairs by code point; a rare Han character takes two UTF-16 units. */
function pairsOf(run: string, ends: boolean): Token[] {
  const characters = [...run]
  const last = characters.at(-1) ?? ''
  if (characters.length === 1) return [{ text: last, han: true }]
  const pairs = characters
    .slice(1)
    .map((second, index) => ({ text: `${characters[index]}${second}`, han: true }))
  // 费 must find 差旅费: a single character is looked up as the beginning of a pair, and the last one begins none.
  return ends ? [...pairs, { text: last, han: true }] : pairs
}

function wordsOf(run: string): Token[] {
  const parts = run.includes('_') ? run.split('_').filter((part) => part.length >= 2) : []
  return [run, ...parts].map((text) => ({ text, han: false }))
}

function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run)
}
