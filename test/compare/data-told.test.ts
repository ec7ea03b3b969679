import { describe, expect, it } from 'vitest'
import type { AuthoredNoticeData } from '../../schema/index.ts'
import { labelsOf, opposite } from './labels.ts'
import { compareData, noticeData } from './notice.ts'

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
})

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
