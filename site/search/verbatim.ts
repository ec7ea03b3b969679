import { bare } from './fold.ts'
import type { Group } from './group.ts'
import type { Fragment } from './layout.ts'
import type { IndexSource } from './source.ts'

const sectionsShown = 3
// A few more are read than shown: the section that holds the very words is sometimes the fourth.
const sectionsRead = 5

/**
 * Of the best documents, those that hold the very words of the query come first, in a title before in the text, then
 * those that hold most of its words; the same within a document. Pairs of characters say that all of a query is there,
 * not that it stands together: that is read in the texts, and only in those that are shown and have to come anyway.
 */
export async function verbatimFirst(
  best: readonly Group[],
  wordings: readonly string[],
  source: IndexSource,
): Promise<Group[]> {
  const sought = {
    wholes: wordings.map(bare).filter(isLong),
    words: (wordings[0] ?? '').split(/\s+/).map(bare).filter(isLong),
  }
  const read = await Promise.all(best.map((group) => placed(group, sought, source)))
  return read.sort((left, right) => left.place - right.place).map(({ group }) => group)
}

async function placed(
  group: Group,
  sought: Sought,
  source: IndexSource,
): Promise<{ group: Group; place: number }> {
  const sections = await Promise.all(
    group.records
      .slice(0, sectionsRead)
      .map(async (item) => ({ item, place: placeOf(sought, await source.fragment(item.record)) })),
  )
  sections.sort((left, right) => left.place - right.place)
  const records = sections.slice(0, sectionsShown).map(({ item }) => item)
  return { group: { ...group, records }, place: sections[0]?.place ?? nowhere }
}

const inTitle = 0
const inText = 1
const nowhere = 3

/** Where the whole query stands; where it stands nowhere, the more of its words are there the better. */
function placeOf({ wholes, words }: Sought, fragment: Fragment | undefined): number {
  if (!fragment) return nowhere
  const titles = bare([fragment.title, ...fragment.headings].join(' '))
  if (wholes.some((whole) => titles.includes(whole))) return inTitle
  const text = titles + bare(fragment.body)
  if (wholes.some((whole) => text.includes(whole))) return inText
  const held = words.filter((word) => text.includes(word))
  return nowhere - held.join('').length / Math.max(1, words.join('').length)
}

const isLong = (words: string): boolean => [...words].length >= 2

interface Sought {
  /** Every wording of the query, and the words of the query as typed. */
  readonly wholes: readonly string[]
  readonly words: readonly string[]
}
