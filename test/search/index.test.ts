import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openIndex, search } from '../../site/search/browser.ts'
import { buildIndex } from '../../site/search/index.ts'
import { files, openFiles, records, synonyms } from './corpus.ts'
import { recordOf } from './record.ts'

describe('the files', () => {
  test('are the same for the same records', () => {
    expect(buildIndex(records, synonyms)).toEqual(files)
  })

  test('change few when one section changes', () => {
    const [first, ...others] = records
    if (!first) throw new Error('The workspace has no records')
    const after = buildIndex([{ ...first, body: `${first.body}\n新增一句话。` }, ...others], synonyms)
    const kept = [...after.keys()].filter((name) => files.has(name))
    expect(kept.length).toBeGreaterThan(0.5 * files.size)
  })

  test('carry no word of what they were not given', () => {
    const some = buildIndex([recordOf({ body: '公开的隐私告知' })])
    const all = [...some.values()].map((bytes) => gunzipSync(bytes).toString('utf8')).join('')
    expect(all).toContain('公开的隐私告知')
    expect(all).not.toContain('接收')
  })

  test('of no records answer every query with nothing', async () => {
    const { total, incomplete } = await search('接收方', openFiles(buildIndex([])), { lang: 'zh-CN' })
    expect({ total, incomplete }).toEqual({ total: 0, incomplete: false })
  })
})

test('whatever stands in a record finds it', async () => {
  const body = fc.string({ unit: fc.constantFrom(...'转让告知接收方条款 abc1'), minLength: 2, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(fc.array(body, { minLength: 1, maxLength: 8 }), async (bodies) => {
      const source = openFiles(
        buildIndex(bodies.map((text, index) => recordOf({ document: `d${index}`, body: text }))),
      )
      for (const text of bodies.filter((candidate) => candidate.trim() !== '')) {
        const { documents } = await search(text, source, { lang: 'zh-CN' })
        expect(documents.flatMap(({ sections }) => sections.map((section) => section.body))).toContain(text)
      }
    }),
    { numRuns: 60 },
  )
})

describe('a first query', () => {
  // What a slow line brings in a quarter of a second or so, in as many files as one connection takes at once.
  const mostBytes = 300_000
  const mostRequests = 30

  test.each(['接收方', '转移告知', '个人信息保护影响评估报告保存年限', 'PIPL第二十二条', 'transfer notice'])(
    '%s fetches little',
    async (query) => {
      const source = openFiles(files)
      await search(query, source, { lang: 'zh-CN' })
      const bytes = source.fetched.reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0)
      expect(bytes).toBeLessThan(mostBytes)
      expect(source.fetched.length).toBeLessThanOrEqual(mostRequests)
    },
  )

  test('fetches every file once, and a second query only what is new', async () => {
    const source = openFiles(files)
    await search('接收方', source, { lang: 'zh-CN' })
    const before = source.fetched.length
    await search('接收方', source, { lang: 'zh-CN' })
    expect(source.fetched.length).toBe(before)
    expect(new Set(source.fetched).size).toBe(before)
  })
})

describe('when files fail', () => {
  const read = (name: string): Promise<Uint8Array> =>
    Promise.resolve(new Uint8Array(gunzipSync(files.get(name) ?? '')))

  test('a shard that comes at the second try is not missed', async () => {
    const failed = new Set<string>()
    const source = openIndex((name) => {
      if (!name.startsWith('s/') || failed.has(name)) return read(name)
      failed.add(name)
      return Promise.reject(new Error('network'))
    })
    const { incomplete, total } = await search('接收方', source, { lang: 'zh-CN' })
    expect(failed.size).toBeGreaterThan(0)
    expect(incomplete).toBe(false)
    expect(total).toBeGreaterThan(0)
  })

  test('a lost shard is said, and asked for again with the next query', async () => {
    let down = true
    const source = openIndex((name) =>
      down && name.startsWith('s/') ? Promise.reject(new Error('gone')) : read(name),
    )
    expect(await search('接收方', source, { lang: 'zh-CN' })).toMatchObject({ total: 0, incomplete: true })
    down = false
    expect((await search('接收方', source, { lang: 'zh-CN' })).incomplete).toBe(false)
  })

  test('an index of another format is refused, and so is one that is not there', async () => {
    const meta = JSON.parse(gunzipSync(files.get('meta.bin') ?? '').toString('utf8')) as Record<
      string,
      unknown
    >
    const other = openIndex(() =>
      Promise.resolve(new TextEncoder().encode(JSON.stringify({ ...meta, version: 0 }))),
    )
    await expect(search('接收方', other, { lang: 'zh-CN' })).rejects.toThrow(
      'Unexpected format 0, expected 1',
    )
    const none = openIndex(() => Promise.reject(new Error('404')))
    await expect(search('接收方', none, { lang: 'zh-CN' })).rejects.toThrow('404')
  })
})
