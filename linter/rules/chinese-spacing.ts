import { defineRule } from '../define-rule.ts'
import type { Span } from '../model/place.ts'

export default defineRule({
  id: 'chinese-spacing',
  scope: 'document',
  severity: 'warning',
  summary: {
    en: 'Disallow spaces between Chinese characters and beside full-width punctuation.',
    'zh-CN': '禁止汉字之间、全角标点旁边的空格。',
  },
  why: {
    en: 'A space cuts a word in two: search does not find it, and a line may break in its middle.',
    'zh-CN': '空格把一个词切成两半：检索找不到，换行也会断在中间。',
  },
  messages: {
    between: {
      en: 'Unexpected space in `{text}`, expected `{joined}`',
      'zh-CN': '意外的空格 `{text}`，应为 `{joined}`',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '## 第一章 总则\n\n告知客户 30 天，使用 TLS 1.3 传输，见 <Term id="handler">处理者</Term> 一节。\n\n附件一 信息清单\n',
      'forms/b.mdx': '甲方：　　　　乙方：\n\n姓 名 ______\n',
      'README.md': '先读我 再动手\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '应当告知 客户 ，写明接收方； 逐人登记。\n\n保存 <Param id="log-months" /> 。\n\n- 「 转移」与「提供 」\n',
      },
      finds: [
        'internal/a.mdx:1:5: Unexpected space in `知 客`, expected `知客`',
        'internal/a.mdx:1:8: Unexpected space in `户 ，`, expected `户，`',
        'internal/a.mdx:1:16: Unexpected space in `； 逐`, expected `；逐`',
        'internal/a.mdx:3:29: Unexpected space in ` 。`, expected `。`',
        'internal/a.mdx:5:4: Unexpected space in `「 转`, expected `「转`',
        'internal/a.mdx:5:12: Unexpected space in `供 」`, expected `供」`',
      ],
    },
  ],
  check({ facts, runs, text }, report) {
    // Forms set words apart on purpose, to leave room for a pen.
    if (facts.kind === 'page' || facts.kind === 'form' || !facts.language.startsWith('zh')) return
    for (const { text: run, start } of runs) {
      if (!run.includes(' ')) continue
      for (const match of run.matchAll(spaces)) {
        const at = start + match.index
        const span: Span = [at, at + match[0].length]
        if (label.test(run.slice(Math.max(0, match.index - 8), match.index))) continue
        // Entities, escapes and the prefixes of lines shift what follows; then no place in it is certain.
        if (!text.startsWith(run, start)) break
        const before = run.slice(Math.max(0, match.index - 1), match.index)
        const after = text.slice(span[1], span[1] + 1)
        const data = { text: `${before}${match[0]}${after}`, joined: `${before}${after}` }
        report('between', data, span, { start: span[0], end: span[1], text: '' })
      }
    }
  },
})

const spaces =
  /(?<=\p{Script=Han}) +(?=\p{Script=Han})|(?<![ \n]) +(?=[，。；：？！、）」』》])|(?<=[，。；：？！、（「『《]) +(?=[\p{Script=Han}（「『《])/gu
// 第一章 总则, 附件一 清单: the space parts a number from its title.
const label =
  /(?:第[\d一二三四五六七八九十百]{1,4}[章节条款编部篇课步]|[附图表][件录表]?[一二三四五六七八九十]{0,3}|(?:^|\n)[一二三四五六七八九十]{1,3})$/
