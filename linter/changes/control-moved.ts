import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'control-moved',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'control-moved',
  summary: {
    en: 'Tell each control that another document carries now.',
    'zh-CN': '指出改由另一份文件落实的每个控制点。',
  },
  why: {
    en: 'Whoever reads the one document is no longer told, and whoever reads the other has something new to do.',
    'zh-CN': '读前一份文件的人不再看到它，读后一份文件的人多了一件事要做。',
  },
  messages: {
    same: {
      en: 'Moved control `{control}` from {from} to `{document}`, word for word',
      'zh-CN': '控制点 `{control}` 由 {from} 移到 `{document}`，文字未变',
    },
    reworded: {
      en: 'Moved control `{control}` from {from} to `{document}`, in other words',
      'zh-CN': '控制点 `{control}` 由 {from} 移到 `{document}`，文字有变',
    },
  },
  good: [
    {
      base: {
        'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n',
        'internal/b.mdx': '说明。\n',
      },
      // The other carries it too now, and the first still does.
      head: {
        'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n',
        'internal/b.mdx': '说明。\n\n<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n',
      },
    },
    {
      base: {
        'internal/a.mdx':
          '---\nstatus: approved\n---\n\n说明。\n\n<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n',
        'internal/b.mdx': '---\nstatus: draft\n---\n\n钥匙由两人保管。\n',
      },
      // A draft takes nothing over.
      head: {
        'internal/a.mdx': '---\nstatus: approved\n---\n\n说明。\n',
        'internal/b.mdx':
          '---\nstatus: draft\n---\n\n钥匙由两人保管。\n\n<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'internal/a.mdx': '说明。\n\n<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n',
        'internal/b.mdx': '钥匙由两人保管。\n',
      },
      head: {
        'internal/a.mdx': '说明。\n',
        'internal/b.mdx': '钥匙由两人保管。\n\n<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n',
      },
      finds: ['internal/b.mdx:3:1: material: Moved control `BT-02` from `a` to `b`, word for word'],
    },
    {
      base: {
        'internal/a.mdx': '说明。\n\n<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n',
        'internal/b.mdx': '钥匙由两人保管。\n',
      },
      head: {
        'internal/a.mdx': '说明。\n',
        'internal/b.mdx': '钥匙由两人保管。\n\n<Control id="BT-02">\n\n门店张贴公告。\n\n</Control>\n',
      },
      finds: ['internal/b.mdx:3:1: material: Moved control `BT-02` from `a` to `b`, in other words'],
    },
  ],
  check({ controls }, report) {
    for (const { control, document, turn, others, spot, before, after } of controls) {
      if (turn !== 'moved') continue
      const from = others.map((id) => `\`${id}\``).join(', ')
      const about = { document, affects: others, control, spot }
      const texts = before === after ? {} : { before, after }
      report(before === after ? 'same' : 'reworded', { control, document, from }, { ...about, ...texts })
    }
  },
})
