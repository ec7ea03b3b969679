import { describe, expect, it } from 'vitest'
import type { Locale } from '../../linter/index.ts'
import { validate } from '../../schema/index.ts'
import type { AuthoredNoticeData } from '../../schema/index.ts'
import { labelWords } from '../../site/compare/index.ts'
import { labelsOf, opposite } from './labels.ts'
import { compareData, languages, noticeData } from './notice.ts'

// Each field of the data, and what a change of it alone must be called. `[]` is every row, `$` the language that is read.
const expected: Readonly<Record<string, readonly string[]>> = {
  ...fields('', { schemaVersion: [], id: [], version: [] }),
  ...fields('handlers[].', { id: [], 'name.$': ['handler neutral'] }),
  ...fields('handlers[].contact.', contactFields()),
  ...fields('activities[].', {
    ...{ id: [], 'name.$': ['changed-purpose neutral'], 'handlers[]': ['handler worse', 'handler better'] },
    ...{
      'purposes.$': ['changed-purpose neutral'],
      'data[].$': ['new-category worse', 'removed-category better'],
    },
    ...{ 'subjects.$': ['changed-purpose neutral'], 'means.$': ['changed-purpose neutral'] },
    ...{ 'legal-basis': ['legal-basis neutral'], sensitive: ['sensitive better'] },
    ...{ 'necessity.$': ['sensitive neutral'], minors: ['sensitive worse'] },
    ...{ 'automated-decisions': ['automated-decision worse'], 'cross-border': ['cross-border worse'] },
    ...{ 'retention.parameter': [], 'retention.shown.$': ['retention-changed neutral'] },
    ...{ 'retention.days': ['retention-longer worse'], 'retention-from.$': ['retention-changed neutral'] },
    'recipients[]': ['new-recipient worse', 'removed-recipient better'],
  }),
  ...fields('recipients[].', {
    ...{
      id: [],
      party: [],
      'name.$': ['changed-recipient neutral'],
      relation: ['changed-recipient neutral'],
    },
    ...{ 'purpose.$': ['changed-recipient neutral'], 'means.$': ['changed-recipient neutral'] },
    'data[].$': ['changed-recipient worse', 'changed-recipient better'],
  }),
  ...fields('recipients[].contact.', contactFields()),
  ...fields('sdks[].', {
    ...{ id: [], name: ['changed-component neutral'], 'provider.$': ['changed-component neutral'] },
    ...{ 'apps[]': ['changed-component worse', 'changed-component better'] },
    ...{ 'purpose.$': ['changed-component neutral'], 'means.$': ['changed-component neutral'] },
    ...{ 'data[].$': ['changed-component worse', 'changed-component better'] },
    'privacy-policy': ['changed-component neutral'],
  }),
  ...fields('cookies[].', {
    ...{ id: [], name: ['changed-cookie neutral'], 'setter.$': ['changed-cookie neutral'] },
    ...{ 'purpose.$': ['changed-cookie neutral'], category: ['changed-cookie neutral'] },
    'expiry.$': ['changed-cookie neutral'],
  }),
  ...fields('rights[].', {
    ...{ id: [], 'name.$': ['rights-changed neutral'], 'how.$': ['rights-changed neutral'] },
    ...{
      'time.parameter': [],
      'time.shown.$': ['rights-changed neutral'],
      'time.days': ['answer-slower worse'],
    },
  }),
  ...fields('parameters[].', {
    parameter: [],
    'shown.$': ['parameter neutral'],
    days: ['parameter neutral'],
  }),
  ...fields('commitments[].', { id: [], 'text.$': ['commitment-changed neutral'] }),
}

describe.each(languages)('a change of one field, told in %s', (language) => {
  const places = leaves(noticeData())

  it('has a label of its own for every field that the schema knows', () => {
    expect(validate('notice-data', noticeData())).toEqual([])
    const known = new Set(
      places.map((place) => patternOf(place, language)).filter((pattern) => !isOther(pattern)),
    )
    expect([...known].sort()).toEqual(Object.keys(expected).sort())
  })

  it.each(places.map((place) => place.join('.')))('%s', (written) => {
    const place = written.split('.')
    const pattern = patternOf(place, language)
    const from = noticeData()
    const to = noticeData()
    const value = valueAt(from, place)
    // Who is named by an id is named by the new one too; else it would be another party.
    const named = pattern === 'handlers[].id' || pattern === 'recipients[].party'
    for (const each of named ? places.filter((other) => valueAt(from, other) === value) : [place]) {
      setAt(to, each, otherThan(value))
    }
    // What only the other language says is no change to whoever reads this one.
    const labels = isOther(pattern) ? [] : [...(expected[pattern] ?? ['unknown field'])]
    expect(labelsOf(compareData(from, to, language))).toEqual(labels.sort())
    // And back: what was worse is better, nothing else.
    expect(labelsOf(compareData(to, from, language))).toEqual(labels.map(opposite).sort())
  })
})

describe.each(languages)('a row that comes or goes, told in %s', (language) => {
  const rows: readonly [keyof AuthoredNoticeData, came: string, went: string][] = [
    ['handlers', 'handler worse', 'handler better'],
    ['activities', 'new-purpose worse', 'removed-purpose better'],
    ['recipients', 'new-recipient worse', 'removed-recipient better'],
    ['sdks', 'new-component worse', 'removed-component better'],
    ['cookies', 'new-cookie worse', 'removed-cookie better'],
    ['rights', 'rights-more better', 'rights-fewer worse'],
    ['parameters', 'parameter neutral', 'parameter neutral'],
    ['commitments', 'commitment-added better', 'commitment-removed worse'],
  ]

  it.each(rows)('%s', (part, came, went) => {
    const full = noticeData()
    const less = { ...full, [part]: (full[part] as unknown[]).slice(0, 1) }
    expect(labelsOf(compareData(less, full, language))).toEqual([came])
    expect(labelsOf(compareData(full, less, language))).toEqual([went])
    // Their order means nothing.
    const turned = { ...full, [part]: (full[part] as unknown[]).toReversed() }
    expect(labelsOf(compareData(full, turned, language))).toEqual([])
  })
})

describe('the words', () => {
  it('every label has words in both languages, and no two the same', () => {
    const labels = [...new Set(Object.values(expected).flat())].map((label) => label.split(' ')[0])
    for (const language of languages) {
      const words = labels.map((label) => labelWords(label as Parameters<typeof labelWords>[0], language))
      expect(new Set(words).size).toBe(new Set(labels).size)
      for (const word of words) expect(/\p{Script=Han}/u.test(word)).toBe(language === 'zh-CN')
    }
  })
})

function fields(prefix: string, labels: Readonly<Record<string, readonly string[]>>): typeof expected {
  return Object.fromEntries(Object.entries(labels).map(([name, found]) => [prefix + name, found]))
}

function contactFields(): typeof expected {
  const found = ['contact neutral']
  return { email: found, phone: found, website: found, 'address.$': found }
}

function leaves(value: unknown, place: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...place]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...place, key]))
}

function patternOf(place: readonly string[], language: Locale): string {
  return place
    .map((key) => (key === language ? '$' : key))
    .join('.')
    .replace(/\.\d+/g, '[]')
}

function isOther(pattern: string): boolean {
  return languages.some((language) => pattern.endsWith(`.${language}`))
}

function valueAt(data: object, place: readonly string[]): unknown {
  return place.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data)
}

function setAt(data: object, place: readonly string[], value: unknown): void {
  const parent = valueAt(data, place.slice(0, -1)) as Record<string, unknown>
  parent[place.at(-1) ?? ''] = value
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  return typeof value === 'number' ? value * 2 : `${String(value)}乙`
}
