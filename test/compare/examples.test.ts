import { describe, expect, it } from 'vitest'
import { changedPartsText, compareVersions, comparisonHtml } from '../../site/compare/index.ts'
import type { Block, Comparison } from '../../site/compare/index.ts'
import { both, compareTexts, noticeData, version } from './notice.ts'
import { expectWellFormed } from './well-formed.ts'

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

describe('in English', () => {
  const old = '## What we keep\nWe keep your calls for 30 days.\nWe never sell your information.'
  const now = '## What we keep\nWe keep your calls and messages for 30 days.\nNothing else is kept.'

  it('the passages are told by words, for messages', () => {
    const data = noticeData()
    data.commitments.shift()
    data.version = '1.1'
    const comparison = compareVersions(version(noticeData(), old), version(data, now), 'en')
    expect(changedPartsText(comparison, 'en')).toBe(`What changed from version 1.0 to version 1.1

Promises withdrawn
- We never sell your information.

What changed
- Promise withdrawn (Worse for you): We never sell your information.
- Wording (It depends): Section “What we keep”: 1 passage reworded, 1 passage added

Passages that changed
[What we keep]
- Reworded
  before: We keep your calls for 30 days.
  now: We keep your calls and messages for 30 days.
- Removed: We never sell your information.
- Added: Nothing else is kept.
`)
  })

  it('the page says every change in words, and folds away what stayed', () => {
    const kept = 'One line.\nAnother line.\n'
    const html = comparisonHtml(compareTexts(kept + old, kept + now, 'en'), 'en')
    expectWellFormed(html)
    expect(html).toContain('<summary>3 passages unchanged</summary>')
    expect(html).toContain(
      'calls <ins><span class="visually-hidden">Added: </span>and messages </ins>for 30 days.',
    )
    expect(html).toContain(
      '<span class="block-word">Removed</span> <del>We never sell your information.</del>',
    )
    // The heading stands outside the fold, above what changed under it.
    expect(html).toMatch(/<\/details><h3 class="[^"]*" id="block-3">What we keep<\/h3>/)
  })

  it('the headings above a change stay on the page, one level after the other', () => {
    const text =
      '## One\nKept.\n### Part\nKept too.\n## Two\nKept.\n### Part of two\nIt was so.\n### Last\nKept.'
    const html = comparisonHtml(compareTexts(text, text.replace('was', 'is'), 'en'), 'en')
    const outside = html
      .replace(/<details.*?<\/details>/gs, '…')
      .replace(/^.*<section class="comparison-text">/s, '')
    expect(
      [...outside.matchAll(/<h(\d)[^>]*>([^<]*)|…/g)].map(([all, level, name]) =>
        level ? `${level} ${name}` : all,
      ),
    ).toEqual(['2 The texts side by side', '…', '3 Two', '…', '4 Part of two', '…'])
  })

  it('nothing changed is said too', () => {
    const same = compareTexts(old, old, 'en')
    expect(changedPartsText(same, 'en')).toContain('The two versions say the same.')
    expect(comparisonHtml(same, 'en')).toContain('The two versions say the same.')
  })
})

describe('what stands in a text', () => {
  const hostile = `## <script>alert(1)</script>
<img src=x onerror=alert(1)> & "quotes" 'too' \\<b\\> \\[x\\](javascript:alert(1))
[link](javascript:alert\\(2\\)) <image "><script>> <note "><b>>
| <td onclick=x> | </table> |
\`\`\` </pre>\\n<b>
- </li><script>
> </blockquote>`

  it.each([
    ['added', '', hostile],
    ['removed', hostile, ''],
    ['kept', hostile, hostile],
    ['edited', hostile, hostile.replaceAll('alert', 'prompt')],
  ])('%s, is text on the page and never a tag', (_, old, now) => {
    const html = comparisonHtml(compareTexts(old, now, 'zh-CN'), 'zh-CN')
    expectWellFormed(html)
    expect(html).toContain('&lt;script&gt;')
  })

  it('nor does it get out of the data', () => {
    const data = noticeData()
    const bad = '"><script>alert(1)</script>\n</p>\u0000\ud800'
    data.commitments = []
    for (const row of [...data.activities, ...data.rights]) row.name = both(bad, bad)
    data.cookies.push({ ...noticeData().cookies[0], id: 'x', name: bad } as (typeof data.cookies)[number])
    const comparison = compareVersions(version(noticeData(), 'x'), version(data, 'x'), 'zh-CN')
    expect(comparison.changes.length).toBeGreaterThan(3)
    expectWellFormed(comparisonHtml(comparison, 'zh-CN'))
    // In a message a line is a change; a line end in a name must not make another one.
    expect(changedPartsText(comparison, 'zh-CN')).not.toMatch(/^<\/p>/m)
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
