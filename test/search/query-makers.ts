import type { SearchRecord } from '../../site/search/index.ts'
import { toSimplified } from '../../site/search/traditional.ts'
import type { Seed } from './seed.ts'

/** Makes a query from one record, or nothing where the record does not give one. */
export type Maker = (record: SearchRecord, seed: Seed) => Made | undefined

/** What to type, and the words that an answer must hold. */
interface Made {
  readonly text: string
  readonly words: readonly string[]
}

/** Kinds of queries that people type. */
export const makers: Readonly<Record<string, Maker>> = {
  'known item': knownItem,
  reordered: (record, seed) => shuffled(knownItem(record, seed), seed),
  'body phrase': bodyPhrase,
  substring,
  prefix,
  bag,
  mixed,
  traditional: (record, seed) => rewritten(substring(record, seed), asTraditional),
  'full width': (record, seed) => rewritten(mixed(record, seed), asFullWidth),
  // A word that nothing holds must not empty the list.
  'foreign word': (record, seed) => rewritten(bodyPhrase(record, seed), (text) => `${text} zyxwv`),
}

/** The name of something, with a word forgotten. */
function knownItem(record: SearchRecord, seed: Seed): Made | undefined {
  const words = wordsOf(nameOf(record), seed)
  if (words.length < 4) return undefined
  const forgotten = 1 + seed.below(words.length - 2)
  const kept = words.filter((_, index) => index !== forgotten)
  return { text: joined(kept), words: kept }
}

/** A few words that follow each other within a clause. */
function bodyPhrase({ body }: SearchRecord, seed: Seed): Made | undefined {
  const clauses = body.split(/[\p{P}\p{S}\n]+/u).filter((clause) => clause.length >= 6)
  if (clauses.length === 0) return undefined
  const words = wordsOf(seed.pick(clauses), seed)
  const start = seed.below(Math.max(1, words.length - 3))
  const some = words.slice(start, start + 2 + seed.below(3))
  const text = joined(some)
  return some.length >= 2 && text.length >= 4 && text.length <= 40 ? { text, words: [text] } : undefined
}

/** Characters cut anywhere. */
function substring({ body }: SearchRecord, seed: Seed): Made | undefined {
  const runs = body.match(/\p{Script=Han}{8,}/gu) ?? []
  if (runs.length === 0) return undefined
  const characters = [...seed.pick(runs)]
  const length = 4 + seed.below(4)
  const start = seed.below(characters.length - length)
  const text = characters.slice(start, start + length).join('')
  return { text, words: [text] }
}

/** As it stands after a few keys: the last word is not yet whole. */
function prefix(record: SearchRecord, seed: Seed): Made | undefined {
  const characters = [...nameOf(record)]
  const text = characters
    .slice(0, 4 + seed.below(5))
    .join('')
    .trim()
  return text.length >= 4 ? { text, words: [text] } : undefined
}

/** Three words of one record, one of them from its name. */
function bag(record: SearchRecord, seed: Seed): Made | undefined {
  const words = wordsOf(record.body, seed).filter((word) => word.length >= 2)
  const names = wordsOf(nameOf(record), seed).filter((word) => word.length >= 2)
  if (words.length < 8 || names.length === 0) return undefined
  const some = [seed.pick(names), ...seed.some(words, 2)]
  return { text: seed.some(some, 3).join(' '), words: some }
}

/** Both scripts in one query, spaces and case as they come. */
function mixed({ body }: SearchRecord, seed: Seed): Made | undefined {
  const phrases =
    body.match(/\p{Script=Han}{2,4} ?[A-Za-z0-9]{2,}|[A-Za-z0-9]{2,} ?\p{Script=Han}{2,4}/gu) ?? []
  if (phrases.length === 0) return undefined
  const phrase = seed.pick(phrases)
  return { text: seed.below(2) === 0 ? phrase.replace(' ', '') : phrase.toUpperCase(), words: [phrase] }
}

function shuffled(made: Made | undefined, seed: Seed): Made | undefined {
  return made && { ...made, text: seed.some(made.words, made.words.length).join(' ') }
}

/** The same query written otherwise; one that comes out as it was is none of this kind. */
function rewritten(made: Made | undefined, rewrite: (text: string) => string): Made | undefined {
  const text = rewrite(made?.text ?? '')
  return made && text !== made.text ? { ...made, text } : undefined
}

/** Half of the queries are cut by the dictionary of ICU and half anywhere, so that neither way is favoured. */
function wordsOf(text: string, seed: Seed): string[] {
  const byDictionary = seed.below(2) === 0 || !/\p{Script=Han}/u.test(text)
  if (!byDictionary) return text.match(/\p{Script=Han}{1,2}|[A-Za-z0-9-]+/gu) ?? []
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []))
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })

function nameOf({ title, headings }: SearchRecord): string {
  return headings.at(-1) ?? title
}

/** Words in a row, with a space only between two that would else become one. */
function joined(words: readonly string[]): string {
  return words.reduce(
    (text, word) => text + (/[a-z0-9]$/i.test(text) && /^[a-z0-9]/i.test(word) ? ' ' : '') + word,
    '',
  )
}

function asTraditional(text: string): string {
  return [...text].map((character) => traditional.get(character) ?? character).join('')
}

/** The table of the engine turned round. */
const traditional = new Map(
  Array.from({ length: 0x9fff - 0x4e00 }, (_, index) => String.fromCodePoint(0x4e00 + index))
    .map((character) => [toSimplified(character), character] as const)
    .filter(([simplified, character]) => simplified !== character),
)

function asFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
}
