import { describe, expect, it } from 'vitest'
import { compareVersions } from '../../site/compare/index.ts'
import type { Block, Comparison } from '../../site/compare/index.ts'
import { both, compareTexts, noticeData, version } from './notice.ts'

const before = `## 收什么
我们保存您的通话录音 30 天，到期删除。
我们绝不出售您的信息。
您可以随时查看。
## 给谁
| 做什么 | 收什么 |
| 会员账号 | 手机号、昵称 |
| 订单配送 | 收货地址 |
## 怎样联系
请打 [热线](contact)。`

describe('in Chinese', () => {
  it('an edit is told by words, and numbers are whole', () => {
    const { blocks } = compareTexts(before, before.replace('30 天', '180 天'), 'zh-CN')
    expect(marked(blocks)).toEqual(['我们保存您的通话录音 -30-+180+ 天，到期删除。'])
  })

  it('words are those of the language: 录音 is not cut in two', () => {
    const { blocks } = compareTexts(before, before.replace('通话录音', '通话录像'), 'zh-CN')
    expect(marked(blocks)).toEqual(['我们保存您的通话-录音-+录像+ 30 天，到期删除。'])
  })

  it('quotation marks, widths and blanks are typography', () => {
    const after = before.replace('30 天，', '30天, ').replace('[热线]', '[ 热线]')
    const { changes } = compareTexts(before, after, 'zh-CN')
    expect(changes.map(({ label, what }) => [label, what])).toEqual([
      ['typography', '2 处只改了标点样式、空格或者版式'],
    ])
  })

  it.each([
    ['a number of another size', '满 1,000 元', '满 1，000 元'],
    ['a negation', '我们会出售', '我们不会出售'],
    ['a link that leads elsewhere', '见 [名单](list)', '见 [名单](other)'],
    ['a box that was ticked', '- ☐ 同意', '- ☑ 同意'],
    ['letter case of a term', 'the Personal Data', 'the personal data'],
    ['two words made of one', 'not able', 'notable'],
  ])('%s is no typography', (_, old, now) => {
    const { changes } = compareTexts(old, now, 'zh-CN')
    expect(changes.map(({ label }) => label)).toEqual(['wording'])
  })

  it('an item more changes no number behind it', () => {
    const { changes, blocks } = compareTexts('1. 甲\n2. 乙', '1. 甲\n2. 新的一项\n3. 乙', 'zh-CN')
    expect(changes.map(({ what }) => what)).toEqual(['新增 1 段'])
    expect(marked(blocks)).toEqual(['+新的一项+'])
  })

  it('a row is the row that begins with the same name, whatever else it says', () => {
    const after = before.replace(
      '| 会员账号 | 手机号、昵称 |\n| 订单配送 | 收货地址 |',
      '| 订单配送 | 收货地址、门牌号 |\n| 会员账号 | 手机号 |',
    )
    const { blocks } = compareTexts(before, after, 'zh-CN')
    expect(marked(blocks).sort()).toEqual(['会员账号|手机号-、昵称-', '订单配送|收货地址+、门牌号+'])
  })

  it('a column more is a cell more in every row', () => {
    const { blocks } = compareTexts('| 甲 | 乙 |\n| 一 | 二 |', '| 甲 | 丙 | 乙 |\n| 一 | 三 | 二 |', 'zh-CN')
    expect(marked(blocks)).toEqual(['甲|+丙+|乙', '一|+三+|二'])
  })

  it('a clause that moved and lost a word is shown once', () => {
    const clauses = before.split(/\n(?=## )/)
    const after = [clauses[1], clauses[2], clauses[0]?.replace('随时', '')].join('\n')
    const { changes, blocks } = compareTexts(before, after, 'zh-CN')
    expect(changes.map(({ label, what }) => [label, what])).toEqual([
      ['wording', '“收什么”一节：改写 1 段'],
      ['moved', '“收什么”一节：4 段从别处移来'],
    ])
    expect(blocks.filter(({ state }) => state === 'added' || state === 'removed')).toEqual([])
  })
})

describe('text that the data explains', () => {
  const from = version(noticeData(), before)

  it('gets the label of the data and no second one', () => {
    const data = noticeData()
    const [first] = data.activities
    if (first) first.retention = { parameter: 'account-days', shown: both('60 天', '60 days'), days: 60 }
    if (first) first.data = [both('手机号', 'Phone'), both('收货地址', 'Address')]
    data.commitments.shift()
    const after = before
      .replace('30 天', '60 天')
      .replace('我们绝不出售您的信息。\n', '')
      .replace('、昵称', '')
    const comparison = compareVersions(from, version(data, after), 'zh-CN')
    expect(told(comparison)).toEqual([
      'commitment-removed worse [3]',
      'retention-longer worse [2,7]',
      'removed-category better [7]',
    ])
  })

  it('does not when it says more than the data', () => {
    const data = noticeData()
    const [first] = data.activities
    if (first) first.retention = { parameter: 'account-days', shown: both('60 天', '60 days'), days: 60 }
    const after = before.replace('30 天，到期删除', '60 天，到期再说')
    expect(told(compareVersions(from, version(data, after), 'zh-CN'))).toEqual([
      'retention-longer worse []',
      'wording neutral [2]',
    ])
  })

  it('a promise that leaves the text and stays in the data is wording', () => {
    const after = before.replace('我们绝不出售您的信息。\n', '')
    expect(told(compareVersions(from, version(noticeData(), after), 'zh-CN'))).toEqual([
      'wording neutral [3]',
    ])
  })
})

/** Changed blocks with `-` and `+` around what went and came, `|` between cells. */
function marked(blocks: readonly Block[]): string[] {
  return blocks
    .filter(({ state }) => state !== 'kept')
    .map(({ cells }) =>
      cells
        .map((pieces) =>
          pieces
            .map(({ state, text }) =>
              state === 'kept' ? text : state === 'added' ? `+${text}+` : `-${text}-`,
            )
            .join(''),
        )
        .join('|'),
    )
}

function told({ changes }: Comparison): string[] {
  return changes.map(({ label, direction, blocks }) => `${label} ${direction} ${JSON.stringify(blocks)}`)
}
