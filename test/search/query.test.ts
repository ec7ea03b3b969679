import { describe, expect, test } from 'vitest'
import { search } from '../../site/search/browser.ts'
import type { SearchOptions, SearchOutcome } from '../../site/search/browser.ts'
import { buildIndex } from '../../site/search/index.ts'
import type { SearchRecord } from '../../site/search/index.ts'
import { openFiles } from './corpus.ts'
import { recordOf } from './record.ts'

const chinese: SearchOptions = { lang: 'zh-CN' }

function ask(
  records: readonly SearchRecord[],
  query: string,
  options = chinese,
  synonyms: Parameters<typeof buildIndex>[1] = {},
): Promise<SearchOutcome> {
  return search(query, openFiles(buildIndex(records, synonyms)), options)
}

const urlsOf = ({ documents }: SearchOutcome): (string | undefined)[] =>
  documents.map(({ sections }) => sections[0]?.url)

describe('order', () => {
  test('a title comes before a heading before a text', async () => {
    const outcome = await ask(
      [
        recordOf({ document: 'text', title: '其他', body: '这里说到清点客户名册的办法' }),
        recordOf({ document: 'title', title: '客户名册', body: '怎样清点' }),
        recordOf({ document: 'none', title: '别的', body: '客户的信息和花名册' }),
      ],
      '客户名册',
    )
    expect(urlsOf(outcome).slice(0, 2)).toEqual(['/documents/title/', '/documents/text/'])
  })

  test('words that stand together come before the same pairs apart', async () => {
    const outcome = await ask(
      [
        recordOf({ document: 'apart', body: '转让时优先考虑；先购后付；买权益；优先购' }),
        recordOf({
          document: 'together',
          body: '股东在同等条件下有优先购买权，其他各条另有规定，这里写得长一些',
        }),
      ],
      '优先购买权',
    )
    expect(urlsOf(outcome)[0]).toBe('/documents/together/')
  })

  test('the less a text is worth, the lower it stands', async () => {
    const text = { title: '旧办法', body: '同样的内容' }
    const outcome = await ask(
      [recordOf({ ...text, document: 'old', weight: 0.5 }), recordOf({ ...text, document: 'new' })],
      '内容',
    )
    expect(urlsOf(outcome)).toEqual(['/documents/new/', '/documents/old/'])
  })

  test('ties stand as the records did', async () => {
    const ids = ['b', 'a', 'c']
    const outcome = await ask(
      ids.map((document) => recordOf({ document, body: '一样' })),
      '一样',
    )
    expect(urlsOf(outcome)).toEqual(ids.map((id) => `/documents/${id}/`))
  })
})

describe('documents and languages', () => {
  const sections = ['a', 'b', 'c', 'd'].map((anchor) =>
    recordOf({ anchor, headings: [anchor], body: '告知接收方' }),
  )

  test('a document is one result with three sections at most', async () => {
    const { documents, total } = await ask(sections, '接收方')
    expect(total).toBe(1)
    expect(documents[0]?.sections.map(({ anchor }) => anchor)).toEqual(['a', 'b', 'c'])
  })

  const both = [
    recordOf({ document: 'BT-02', title: 'BT-02 转让告知', body: '逐人告知' }),
    recordOf({
      document: 'BT-02',
      title: 'BT-02 Transfer notice',
      body: 'told',
      lang: 'en',
      url: '/en/documents/one/',
    }),
  ]

  test.each(['zh-CN', 'en'])(
    'what both languages hold is shown in the one of the reader: %s',
    async (lang) => {
      const { documents } = await ask(both, 'BT-02', { lang })
      expect(documents.map(({ sections: [first] }) => first?.lang)).toEqual([lang])
    },
  )

  test('what only the other language holds is found in it', async () => {
    const { documents } = await ask(both, 'transfer notice')
    expect(documents[0]?.sections[0]?.lang).toBe('en')
  })
})

describe('facets', () => {
  const records = [
    recordOf({ document: 'a', body: '告知', type: 'policy', family: ['BT'] }),
    recordOf({ document: 'b', body: '告知', type: 'form', family: ['BT', 'NT'] }),
    recordOf({ document: 'c', body: '告知', type: 'form', family: [] }),
  ]

  test('narrow the results and count what the other one leaves', async () => {
    const outcome = await ask(records, '告知', { ...chinese, types: ['form'] })
    expect(outcome).toMatchObject({
      total: 2,
      unfiltered: 3,
      types: { policy: 1, form: 2 },
      families: { BT: 1, NT: 1 },
    })
    const both = await ask(records, '告知', { ...chinese, types: ['policy'], families: ['NT'] })
    expect(both).toMatchObject({ total: 0, unfiltered: 3, types: { form: 1 }, families: { BT: 1 } })
  })
})

describe('queries that are not the words of the text', () => {
  const target = recordOf({
    document: 'target',
    title: '接收方',
    body: '从我方得到客户信息的一方，费用另计差旅费',
  })
  const other = recordOf({ document: 'other', title: '别的', body: '没有关系的内容' })

  test.each([
    ['traditional characters', '從我方得到客戶資訊', {}],
    ['a word that nothing holds', '接收方 zyxwv', {}],
    ['one character, also at the end of a run', '费', {}],
    ['characters that stand apart', '费客', {}],
    ['a synonym', '下家', { 'zh-CN': [['下家', '接收方']] }],
    ['a word of the other language', 'Recipient', { 'zh-CN': [['recipient', '接收方']] }],
  ] as const)('%s', async (_name, query, synonyms) => {
    expect(urlsOf(await ask([other, target], query, chinese, synonyms))[0]).toBe('/documents/target/')
  })

  test.each(['acknowledgment', 'acknowledgemant', 'acknowl'])('%s finds acknowledgement', async (word) => {
    const records = [
      recordOf({ body: 'the acknowledgement is due' }),
      recordOf({ document: 'x', body: 'nothing' }),
    ]
    expect((await ask(records, word)).total).toBe(1)
  })

  test('a synonym of letters counts only as a word of its own', async () => {
    const synonyms = { 'zh-CN': [['pii', '个人信息']] } as const
    const outcome = await ask([recordOf({ body: '个人信息' })], 'piiano', chinese, synonyms)
    expect(outcome).toMatchObject({
      total: 0,
      wordings: expect.not.arrayContaining(['个人信息ano']) as string[],
    })
  })

  test('nothing but signs finds nothing', async () => {
    expect((await ask([target], '，。!?')).total).toBe(0)
  })
})
