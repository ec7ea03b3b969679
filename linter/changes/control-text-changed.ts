import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'control-text-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'control-text-changed',
  summary: {
    en: 'Tell each control whose text in a document says something else.',
    'zh-CN': '指出文件中文字含义有变的每个控制点。',
  },
  why: {
    en: 'The text is what people are held to. A slip put right changes nothing; all else they have to read again.',
    'zh-CN': '这段文字就是对人的要求。改错字不算；其余改动都须重新阅读。',
  },
  messages: {
    changed: {
      en: 'Changed the text of control `{control}` in `{document}` ({edited} edited, {added} added, {removed} removed)',
      'zh-CN':
        '`{document}` 中控制点 `{control}` 的文字有变（修改 {edited} 处，新增 {added} 处，删去 {removed} 处）',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知。告知用短信。\n\n</Control>\n' },
      // Other order, other line ends, other marks.
      head: {
        'internal/a.mdx': '<Control id="BT-02">\n\n告知用短信。\n\n门店**应当**\n逐人告知。\n\n</Control>\n',
      },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知，用短信发送。\n\n</Control>\n' },
      head: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知，用公告发布。\n\n</Control>\n' },
      finds: [
        'internal/a.mdx:3:1: material: Changed the text of control `BT-02` in `a` (1 edited, 0 added, 0 removed)',
      ],
    },
    {
      base: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知客护。\n\n</Control>\n' },
      head: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知客户。\n\n</Control>\n' },
      finds: [
        'internal/a.mdx:3:1: editorial: Changed the text of control `BT-02` in `a` (1 edited, 0 added, 0 removed)',
      ],
    },
  ],
  check({ documents }, report) {
    for (const pair of documents) {
      for (const { name, edited, added, removed, about } of pair.told('control')) {
        report('changed', { control: name, document: pair.id, edited, added, removed }, about)
      }
    }
  },
})
