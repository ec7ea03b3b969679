import type { Statement } from '../model/document-pair.ts'
import { foldTypography } from '../wording/index.ts'
import { isSlight } from './slight-edit.ts'

/** Runs of sentences, one of each side, that say the same together. */
export interface Joined<Item> {
  readonly base: readonly Item[]
  readonly head: readonly Item[]
}

/**
 * Sentences that only end elsewhere: where a stop became a semicolon, or the other way round, one sentence of a side
 * says what two or more of the other do. Each sentence is used once.
 */
export function joinedSentences<Item extends Placed>(
  base: readonly Item[],
  head: readonly Item[],
  language: string,
): readonly Joined<Item>[] {
  const used = new Set<Item>()
  const byPlace = Map.groupBy(head, ({ place }) => place)
  const oldByPlace = Map.groupBy(base, ({ place }) => place)
  return [...oldByPlace].flatMap(([place, old]) => {
    const now = byPlace.get(place) ?? []
    return old.flatMap((_, at) =>
      now.flatMap((_, other) => {
        const found = runsFrom(old.slice(at, at + longestRun), now.slice(other, other + longestRun), language)
        if (!found || [...found.base, ...found.head].some((item) => used.has(item))) return []
        for (const item of [...found.base, ...found.head]) used.add(item)
        return [found]
      }),
    )
  })
}

/** Sentences that follow each other as one. */
export function asOne(run: readonly Placed[]): Statement {
  const statements = run.map(({ statement }) => statement)
  const [first, last] = [statements[0], statements.at(-1)]
  if (!first || !last) throw new Error('Missing sentences, expected at least one')
  return {
    ...first,
    text: statements.map(({ text }) => text).join(''),
    shown: statements.map(({ shown }) => shown).join(''),
    parts: statements.flatMap(({ parts }) => parts),
    span: [first.span[0], last.span[1]],
  }
}

/** The shorter side takes one more sentence until both say the same, or one has no more. */
function runsFrom<Item extends Placed>(
  base: readonly Item[],
  head: readonly Item[],
  language: string,
): Joined<Item> | undefined {
  if (!beginAlike(base[0], head[0])) return undefined
  let [one, other] = [1, 1]
  while (one <= base.length && other <= head.length) {
    const found = { base: base.slice(0, one), head: head.slice(0, other) }
    const [before, after] = [asOne(found.base), asOne(found.head)]
    const more = after.text.length - before.text.length
    const isPossible = one + other > 2 && Math.abs(more) <= mostMore
    if (isPossible && sameParts(before, after) && saysSame(before, after, language)) return found
    if (more > 0) one++
    else other++
  }
  return undefined
}

function beginAlike(one: Placed | undefined, other: Placed | undefined): boolean {
  const [before = '', after = ''] = [one, other].map((item) =>
    foldTypography(item?.statement.text.slice(0, 4) ?? '').slice(0, 1),
  )
  return before === after
}

function saysSame(before: Statement, after: Statement, language: string): boolean {
  return isSlight(foldTypography(before.text), foldTypography(after.text), language)
}

const sameParts = (one: Statement, other: Statement): boolean =>
  one.parts.join('\0') === other.parts.join('\0')

const longestRun = 5
/** A slip puts in or leaves out a character; a word more or less is no slip. */
const mostMore = 4

interface Placed {
  readonly statement: Statement
  readonly place: string
}
