import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'control-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'control-added',
  summary: {
    en: 'Tell each control that a document no longer carries.',
    'zh-CN': '指出文件不再落实的每个控制点。',
  },
  why: {
    en: 'The text below a control is what the company says it does; with it goes the proof that anybody does it.',
    'zh-CN': '控制点下的文字写的是公司怎么做；文字没了，就没有凭据说有人在做。',
  },
  messages: {
    removed: {
      en: 'Removed control `{control}` from `{document}`: nothing there carries it out any more',
      'zh-CN': '从 `{document}` 中删去了控制点 `{control}`：那里不再有落实它的文字',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n' },
      // Wrapped anew and further down, it is the same control.
      head: {
        'internal/a.mdx': '先看清单。\n\n<Control id="BT-02">\n\n门店应当\n逐人告知。\n\n</Control>\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'internal/a.mdx':
          '<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n\n<Control id="BT-03">\n\n接收方应当继续履行义务。\n\n</Control>\n',
      },
      head: { 'internal/a.mdx': '<Control id="BT-03">\n\n接收方应当继续履行义务。\n\n</Control>\n' },
      finds: [
        'base internal/a.mdx:1:1: material: Removed control `BT-02` from `a`: nothing there carries it out any more',
      ],
    },
  ],
  check({ documents }, report) {
    for (const { id, base, head } of documents) {
      // Of a document that went as a whole, that is told and not each of its controls.
      if (!base || !head?.readable) continue
      const kept = new Set(head.controls.flatMap(({ ids }) => ids))
      for (const { ids, span } of base.controls) {
        for (const control of ids.filter((one) => !kept.has(one))) {
          const spot = { path: base.path, span }
          report('removed', { control, document: id }, { document: id, control, spot, side: 'base' })
        }
      }
    }
  },
})
