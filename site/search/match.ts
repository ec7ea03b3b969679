import { groupOf, shardKey, shardKeysOfGroup } from './layout.ts'
import type { Spread } from './layout.ts'
import type { Postings } from './postings.ts'
import type { Shard } from './source.ts'
import type { Token } from './tokenize.ts'

// A prefix that many words share says little about each; the commonest forty are enough.
const mostExpansions = 40
// What a longer word is worth to somebody who typed its beginning, and to somebody who misspelt its end.
const prefixWeight = 0.7
const misspeltWeight = 0.5
// The share of a word that must be right for it to be known.
const surelyRight = 0.7

/** A term of the index that a query token stands for; 1 is the token itself. */
export interface Match {
  readonly postings: Postings
  readonly weight: number
}

/** Shards that may hold what a token stands for. */
export function shardKeysOf(token: Token, spread: Spread): string[] {
  return isExact(token) ? [shardKey(token.text, spread)] : shardKeysOfGroup(groupOf(token.text), spread)
}

/** The terms in the shards that a token stands for: itself, and what begins with it where it may go on. */
export function matchesOf(token: Token, shards: readonly Shard[]): Match[] {
  const exact = find(token.text, shards)
  const matches: Match[] = exact ? [{ postings: exact, weight: 1 }] : []
  if (isExact(token)) return matches
  const whole = [...matches, ...expansions(token.text, token.han ? 1 : prefixWeight, token.han, shards)]
  return whole.length > 0 ? whole : misspelt(token.text, shards)
}

/** A pair of Han characters is looked up as it is; one character or a word may be the beginning of more. */
function isExact({ text, han }: Token): boolean {
  return han ? [...text].length > 1 : text.length < 2 || text.startsWith('第')
}

function expansions(start: string, weight: number, han: boolean, shards: readonly Shard[]): Match[] {
  const longer = shards.flatMap((shard) =>
    [...shard].filter(([term]) => term.length > start.length && term.startsWith(start)),
  )
  longer.sort(([left, a], [right, b]) => b.records.length - a.records.length || (left < right ? -1 : 1))
  return longer.slice(0, mostExpansions).map(([term, postings]) => ({
    postings,
    weight: han ? weight : weight * Math.sqrt(start.length / term.length),
  }))
}

/** A word that nothing begins with may be misspelt towards its end; what begins like it stands in the same shards. */
function misspelt(word: string, shards: readonly Shard[]): Match[] {
  if (!/^[a-z]{5,}$/.test(word)) return []
  for (let length = word.length - 1; length >= surelyRight * word.length; length--) {
    const almost = expansions(word.slice(0, length), misspeltWeight, false, shards)
    if (almost.length > 0) return almost
  }
  return []
}

function find(term: string, shards: readonly Shard[]): Postings | undefined {
  return shards.find((shard) => shard.has(term))?.get(term)
}
