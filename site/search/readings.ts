import { fold } from './fold.ts'
import type { Meta } from './layout.ts'
import { matchesOf, shardKeysOf } from './match.ts'
import { byScore, rank } from './rank.ts'
import type { Ranked } from './rank.ts'
import type { IndexSource } from './source.ts'
import { queryTokens } from './tokenize.ts'

/** What a query was found to mean. */
export interface Reading {
  readonly ranked: readonly Ranked[]
  /** The query as typed, and as it was looked up besides; all of them are marked in the results. */
  readonly wordings: readonly string[]
  /** Shards that could not be had. */
  readonly missed: number
}

// What people say for it is worth a little less than the word itself.
const synonymWeight = 0.9
// Below this share of the query, another script or single characters may find more.
const poor = 0.5
// What holds less than this share of what the best one holds is there by chance.
const byChance = 0.5

/** Looks a query up as typed and by its synonyms; if little is found, in simplified characters and then one by one. */
export async function readQuery(query: string, source: IndexSource, lang: string): Promise<Reading> {
  const reading = await read(query, source, lang)
  const least = coverageOf(reading) * byChance
  return { ...reading, ranked: reading.ranked.filter(({ coverage }) => coverage >= least) }
}

async function read(query: string, source: IndexSource, lang: string): Promise<Reading> {
  const meta = await source.meta()
  const typed = await lookUp(query, source, meta)
  const folded = fold(query)
  const said = withSynonyms(folded, lang, meta)
  const first = said === folded ? typed : addTo(typed, await lookUp(said, source, meta))
  const simplified = typed.strange || coverageOf(first) < poor ? await simplify(folded) : folded
  const second = simplified === folded ? first : better(first, await lookUp(simplified, source, meta))
  if (second.ranked.length > 0) return second
  return better(second, await lookUp(apart(simplified), source, meta))
}

async function lookUp(query: string, source: IndexSource, meta: Meta): Promise<Attempt> {
  const tokens = queryTokens(query)
  const { found, missed } = await source.shards(tokens.flatMap((token) => shardKeysOf(token, meta)))
  const matches = tokens.map((token) => matchesOf(token, found))
  const strange = tokens.some(({ han }, index) => han && matches[index]?.length === 0)
  return { ranked: rank(matches, meta), wordings: [query], missed, strange }
}

/** The query with every word that the texts of a language have another word for in that word. */
function withSynonyms(folded: string, lang: string, { synonyms }: Meta): string {
  const known = (synonyms[lang] ?? []).filter(
    ([said, written]) => holds(folded, said) && !folded.includes(written),
  )
  // The longest first: of 个人信息处理者 and 个人信息 only the first is meant.
  known.sort(([left], [right]) => right.length - left.length)
  return known.reduce(
    (query, [said, written]) => (holds(query, said) ? query.replace(said, written) : query),
    folded,
  )
}

/** Whether a text holds a word; one of letters must stand alone, so that `pii` is not found in another word. */
function holds(text: string, word: string): boolean {
  const at = text.indexOf(word)
  if (at < 0) return false
  const letter = /[\p{L}\p{N}]/u
  const inside = (index: number, edge: string): boolean =>
    /^[a-z0-9]$/.test(edge) && letter.test(text[index] ?? '') && !/\p{Script=Han}/u.test(text[index] ?? '')
  return !inside(at - 1, word[0] ?? '') && !inside(at + word.length, word.at(-1) ?? '')
}

/** Traditional characters are rare in queries, so their table is fetched only when one seems to need it. */
async function simplify(folded: string): Promise<string> {
  if (!/\p{Script=Han}/u.test(folded)) return folded
  const { toSimplified } = await import('./traditional.ts')
  return toSimplified(folded)
}

/** Characters of which no two stand together anywhere may still stand in one text. */
function apart(query: string): string {
  return query.replace(/\p{Script=Han}/gu, (character) => `${character} `)
}

/** A synonym adds to what was typed, it does not replace it: a text may use either. */
function addTo(typed: Attempt, said: Attempt): Attempt {
  const best = new Map(typed.ranked.map((item) => [item.record, item]))
  for (const item of said.ranked) {
    const weighed = { ...item, score: item.score * synonymWeight }
    if (weighed.score > (best.get(item.record)?.score ?? 0)) best.set(item.record, weighed)
  }
  return { ...joined(typed, said), ranked: [...best.values()].sort(byScore) }
}

function better(first: Attempt, second: Attempt): Attempt {
  return {
    ...joined(first, second),
    ranked: (coverageOf(second) > coverageOf(first) ? second : first).ranked,
  }
}

function joined(first: Attempt, second: Attempt): Omit<Attempt, 'ranked'> {
  return {
    wordings: [...first.wordings, ...second.wordings],
    missed: first.missed + second.missed,
    strange: first.strange && second.strange,
  }
}

function coverageOf({ ranked }: Reading): number {
  return ranked.reduce((best, { coverage }) => Math.max(best, coverage), 0)
}

interface Attempt extends Reading {
  /** Some pair of Han characters stands nowhere. */
  readonly strange: boolean
}
