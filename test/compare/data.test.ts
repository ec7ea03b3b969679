import { describe, expect, it } from 'vitest'
import type { Locale } from '../../linter/index.ts'
import { validate } from '../../schema/index.ts'
import type { AuthoredNoticeData } from '../../schema/index.ts'
import { labelWords } from '../../site/compare/index.ts'
import type { Comparison } from '../../site/compare/index.ts'
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

describe('the direction', () => {
  it.each<[string, (to: AuthoredNoticeData) => void, string]>([
    [
      'a ground without consent',
      (to) => (first(to.activities)['legal-basis'] = 'legal-duty'),
      'legal-basis worse',
    ],
    ['a longer time', (to) => setDays(first(to.activities).retention, 60), 'retention-longer worse'],
    ['a shorter time', (to) => setDays(first(to.activities).retention, 10), 'retention-shorter better'],
    ['a slower answer', (to) => setDays(first(to.rights).time, 30), 'answer-slower worse'],
    ['a faster answer', (to) => setDays(first(to.rights).time, 3), 'answer-faster better'],
    ['an answer without a time', (to) => delete first(to.rights).time, 'answer-slower worse'],
    [
      'a party that works for us',
      (to) => (first(to.recipients).relation = 'entrusted'),
      'changed-recipient better',
    ],
    ['a cookie for marketing', (to) => (first(to.cookies).category = 'marketing'), 'changed-cookie worse'],
    ['a cookie that is needed', (to) => (first(to.cookies).category = 'necessary'), 'changed-cookie better'],
    ['one more kind of information', (to) => addKind(first(to.activities)), 'new-category worse'],
    ['one more kind for a party', (to) => addKind(first(to.recipients)), 'changed-recipient worse'],
  ])('%s', (_, change, label) => {
    const from = noticeData()
    first(from.activities)['legal-basis'] = 'consent'
    const to = structuredClone(from)
    change(to)
    expect(labelsOf(compareData(from, to, 'zh-CN'))).toEqual([label])
    expect(labelsOf(compareData(to, from, 'en'))).toEqual([opposite(label)])
  })
})

describe('what is told', () => {
  it('a period that several activities share is told once, and not again as a value', () => {
    const make = (number: number): AuthoredNoticeData => {
      const data = noticeData()
      for (const { retention } of data.activities) {
        Object.assign(retention, { parameter: 'stores', days: number })
        retention.shown = { 'zh-CN': `${number} 天`, en: `${number} days` }
      }
      data.parameters[1] = { ...first(data.activities).retention }
      return data
    }
    const { changes } = compareData(make(30), make(60), 'zh-CN')
    expect(changes).toEqual([
      {
        ...{ label: 'retention-longer', direction: 'worse', what: '会员账号、订单配送' },
        ...{ before: '30 天', after: '60 天', blocks: [] },
      },
    ])
  })

  it('a new party is told once, and not for each activity', () => {
    const to = noticeData()
    to.recipients.push({
      ...first(to.recipients),
      id: 'bank',
      party: 'bank',
      name: { 'zh-CN': '银行', en: 'Bank' },
    })
    for (const activity of to.activities) activity.recipients.push('bank')
    const { changes } = compareData(noticeData(), to, 'en')
    expect(changes.map(({ label, what }) => `${label}: ${what}`)).toEqual([
      'new-recipient: Bank: Work of courier',
    ])
  })

  it('a promise that turns into another one was withdrawn', () => {
    const to = noticeData()
    first(to.commitments).text = {
      'zh-CN': '天气好的时候我们散步。',
      en: 'On fine days it is us who go for walks.',
    }
    const { removedCommitments, changes } = compareData(noticeData(), to, 'zh-CN')
    expect(removedCommitments).toEqual([{ id: 'no-sale', text: '我们绝不出售您的信息。' }])
    expect(changes.map(({ label }) => label)).toEqual(['commitment-removed', 'commitment-added'])
  })

  it('typography is no change of the data', () => {
    const to = noticeData()
    first(to.activities).purposes['zh-CN'] = 'accounts的用途'
    expect(compareData(noticeData(), to, 'zh-CN').changes).toEqual([])
  })

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

function labelsOf({ changes }: Comparison): string[] {
  return changes.map(({ label, direction }) => `${label} ${direction}`).sort()
}

/** What the same change is called the other way round. */
function opposite(label: string): string {
  const pairs = [
    ...[
      ['worse', 'better'],
      ['new-', 'removed-'],
      ['longer', 'shorter'],
      ['slower', 'faster'],
      ['more', 'fewer'],
    ],
    ['-added', '-removed'],
  ]
  return label.replace(
    /worse|better|new-|removed-|longer|shorter|slower|faster|more|fewer|-added|-removed/g,
    (word) => {
      const [one, other] = pairs.find((pair) => pair.includes(word)) ?? []
      return (word === one ? other : one) ?? word
    },
  )
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

function first<Row>([row]: readonly Row[]): Row {
  if (!row) throw new Error('There is no row')
  return row
}

function setDays(value: { days?: number } | undefined, days: number): void {
  Object.assign(value ?? {}, { days, shown: { 'zh-CN': `${days} 天`, en: `${days} days` } })
}

function addKind({ data }: { data: { 'zh-CN': string; en: string }[] }): void {
  data.push({ 'zh-CN': '头像（大图、小图）', en: 'Avatar (large, small)' })
}
