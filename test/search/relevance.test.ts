import { expect, test } from 'vitest'
import { excerpt, search } from '../../site/search/browser.ts'
import { files, openFiles, records, synonyms } from './corpus.ts'
import { plain, querySet } from './query-set.ts'
import type { Query } from './query-set.ts'

// Mean reciprocal rank and recall among ten that the engine keeps on this workspace, with a margin for texts to come.
const leastRank = 0.95
const leastRecall = 0.98
const leastRankOfKind = 0.88
const leastHeld = 0.95

const source = openFiles(files)
const idOf = new Map(records.map(({ url, anchor, id }) => [`${url}#${anchor}`, id]))
const judged = await Promise.all(querySet(records, 40, 20261124).map(judge))

test('there are enough queries of every kind', () => {
  expect(judged.length).toBeGreaterThanOrEqual(350)
  expect(Math.min(...byKind().map(([, some]) => some.length))).toBeGreaterThanOrEqual(25)
})

test('what answers a query stands first', () => {
  const worst = judged.filter(({ rank }) => rank !== 1).sort((left, right) => left.found - right.found)
  const shown = worst.slice(0, 10).map(({ query, rank }) => `${query.kind}: ${query.text} (${rank})`)
  expect(mean(judged), shown.join('\n')).toBeGreaterThanOrEqual(leastRank)
  for (const [kind, some] of byKind()) expect(mean(some), kind).toBeGreaterThanOrEqual(leastRankOfKind)
})

test('what answers a query is among the ten shown', () => {
  const found = judged.filter(({ rank }) => rank > 0).length / judged.length
  expect(found).toBeGreaterThanOrEqual(leastRecall)
})

test('no query is left without results', () => {
  expect(judged.filter(({ total }) => total === 0).map(({ query }) => query.text)).toEqual([])
})

test('the excerpt of a text that holds the query shows it', () => {
  const held = judged.flatMap(({ held: one }) => (one === undefined ? [] : [one]))
  expect(held.length).toBeGreaterThan(100)
  expect(held.filter(Boolean).length / held.length).toBeGreaterThanOrEqual(leastHeld)
})

test('every synonym finds its term', async () => {
  for (const [lang, pairs] of Object.entries(synonyms)) {
    for (const [said, written] of pairs) {
      const { documents } = await search(said, source, { lang })
      const titles = documents.map(({ sections }) => plain(sections[0]?.title ?? ''))
      expect(titles, `${said} → ${written}`).toContain(plain(written))
    }
  }
})

async function judge(query: Query): Promise<Judged> {
  const { documents, total, wordings } = await search(query.text, source, { lang: query.lang })
  const place = documents.findIndex(({ sections }) =>
    sections.some(({ url, anchor }) => query.relevant.has(idOf.get(`${url}#${anchor}`) ?? '')),
  )
  const first = documents[0]?.sections[0]
  const holds = first !== undefined && plain(first.body).includes(plain(query.text))
  const shown = holds
    ? plain(
        excerpt(first.body, wordings)
          .map(({ text }) => text)
          .join(''),
      )
    : ''
  return {
    ...{ query, total, rank: place + 1, found: place < 0 ? 0 : 1 / (place + 1) },
    held: holds ? shown.includes(plain(query.text)) : undefined,
  }
}

function mean(some: readonly Judged[]): number {
  return some.reduce((sum, { found }) => sum + found, 0) / some.length
}

function byKind(): [string, Judged[]][] {
  return [...Map.groupBy(judged, ({ query }) => query.kind)]
}

interface Judged {
  readonly query: Query
  readonly total: number
  /** Place of the first answer, 0 where none of the ten is one. */
  readonly rank: number
  readonly found: number
  /** Whether the excerpt shows the query, where the first text holds it. */
  readonly held: boolean | undefined
}
