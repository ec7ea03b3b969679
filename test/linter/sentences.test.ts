import { describe, expect, it } from 'vitest'
import type { ParserName } from '../../linter/index.ts'
import { openExample } from '../examples.ts'

const parsers: readonly ParserName[] = ['satteri', 'remark']

describe.each(parsers)('the sentences that %s leaves', (parser) => {
  const sentencesOf = (body: string): { text: string; source: string; block: number }[] => {
    const document = openExample({ 'internal/a.mdx': body }, parser).document('internal/a.mdx')
    return document.sentences.map(({ text, span, block }) => ({
      ...{ text, block },
      source: document.text.slice(...span),
    }))
  }

  it('go on over emphasis, links and components, and end at a mark', () => {
    const [first, second] = sentencesOf(
      '应当**立即**报告<Role id="store-manager" />，见[此](./b.mdx)。再登记！\n',
    )
    expect(first?.text).toBe('应当立即报告，见此。')
    expect(first?.source).toContain('<Role id="store-manager" />')
    expect(second?.text).toBe('再登记！')
  })

  it('own every component of their block exactly once', () => {
    const found = sentencesOf(
      '<Law ref="PIPL:22" />这样规定。公司照办（<Law ref="PIPL:23" />）。<Role id="a" />\n',
    )
    expect(found.map(({ source }) => source.match(/<(?:Law|Role)/g)?.length)).toEqual([1, 2])
  })

  it('end with their paragraph, item and cell', () => {
    const found = sentencesOf('标题下\n\n- 一项\n- 另一项\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n')
    expect(found.map(({ text }) => text)).toEqual(['标题下', '一项', '另一项', '甲', '乙', '丙', '丁'])
    expect(new Set(found.map(({ block }) => block)).size).toBe(7)
  })

  it('know a full stop from the point of a short form or a number', () => {
    const found = sentencesOf('Read Art. 22 and TLS 1.2, e.g. today. Then sign! Is it “done?” Yes\n')
    expect(found.map(({ text }) => text)).toEqual([
      'Read Art. 22 and TLS 1.2, e.g. today.',
      'Then sign!',
      'Is it “done?”',
      'Yes',
    ])
  })
})
