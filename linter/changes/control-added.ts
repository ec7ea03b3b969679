import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'control-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'control-removed',
  summary: {
    en: 'Tell each control that a document newly carries.',
    'zh-CN': '指出文件新落实的每个控制点。',
  },
  why: {
    en: 'Whoever works by the document has something new to do and must read it.',
    'zh-CN': '照这份文件做事的人多了一件事要做，须重新阅读。',
  },
  messages: {
    added: {
      en: 'Added control `{control}` to `{document}`',
      'zh-CN': '`{document}` 中新增了控制点 `{control}`',
    },
    delegated: {
      en: 'Added control `{control}` to `{document}`, delegated to `{other}`',
      'zh-CN': '`{document}` 中新增了控制点 `{control}`，转引 `{other}`',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n' },
      // One block for two controls instead of one block each carries the same.
      head: { 'internal/a.mdx': '说明。\n\n<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n' },
      head: { 'internal/a.mdx': '<Control id="BT-02 BT-03">\n\n门店应当逐人告知。\n\n</Control>\n' },
      finds: ['internal/a.mdx:1:1: material: Added control `BT-03` to `a`'],
    },
    {
      base: { 'internal/a.mdx': '说明。\n' },
      head: { 'internal/a.mdx': '说明。\n\n<Control id="BT-02" in="b" />\n' },
      finds: ['internal/a.mdx:3:1: material: Added control `BT-02` to `a`, delegated to `b`'],
    },
  ],
  check({ controls }, report) {
    for (const { control, document, turn, other, spot } of controls) {
      if (turn !== 'came') continue
      const data = { control, document, other }
      report(other === '' ? 'added' : 'delegated', data, { document, control, spot })
    }
  },
})
