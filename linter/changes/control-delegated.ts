import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'control-delegated',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'control-delegated',
  summary: {
    en: 'Tell each control that a document newly leaves to another, takes back, or leaves to yet another.',
    'zh-CN': '指出文件新转引、收回或改为转引别处的每个控制点。',
  },
  why: {
    en: 'A reference shows no text: readers have to open the other document, and it decides from now on what is done.',
    'zh-CN': '转引处不显示文字：读者须打开另一份文件，怎么做从此也由那一份决定。',
  },
  messages: {
    delegated: {
      en: 'Delegated control `{control}` of `{document}` to `{other}`: its own text is gone',
      'zh-CN': '`{document}` 的控制点 `{control}` 改为转引 `{other}`，自己的文字已删去',
    },
    returned: {
      en: 'Restored a text of its own for control `{control}` of `{document}`, which was delegated to `{other}`',
      'zh-CN': '`{document}` 的控制点 `{control}` 恢复自己的文字，此前转引 `{other}`',
    },
    redirected: {
      en: 'Delegated control `{control}` of `{document}` to `{other}` instead of `{former}`',
      'zh-CN': '`{document}` 的控制点 `{control}` 改为转引 `{other}`，此前转引 `{former}`',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '<Control id="BT-02" in="b" />\n' },
      head: { 'internal/a.mdx': '说明。\n\n<Control in="b" id="BT-02" />\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n' },
      head: { 'internal/a.mdx': '<Control id="BT-02" in="b" />\n' },
      finds: ['internal/a.mdx:1:1: material: Delegated control `BT-02` of `a` to `b`: its own text is gone'],
    },
    {
      base: { 'internal/a.mdx': '<Control id="BT-02" in="b" />\n' },
      head: { 'internal/a.mdx': '<Control id="BT-02" in="c" />\n' },
      finds: ['internal/a.mdx:1:1: material: Delegated control `BT-02` of `a` to `c` instead of `b`'],
    },
  ],
  check({ controls }, report) {
    for (const { control, document, turn, other, former, others, spot } of controls) {
      if (turn !== 'delegated' && turn !== 'returned' && turn !== 'redirected') continue
      report(turn, { control, document, other, former }, { document, affects: others, control, spot })
    }
  },
})
