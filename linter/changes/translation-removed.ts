import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'translation-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'translation-added',
  summary: {
    en: 'Tell each translation that is gone while its source stays.',
    'zh-CN': '指出原文还在而被删去的每份译文。',
  },
  why: {
    en: 'Whoever reads that language reads nothing any more.',
    'zh-CN': '读这种语言的人再也没有文本可读。',
  },
  messages: {
    removed: {
      en: 'Removed the translation of `{document}` into {language}',
      'zh-CN': '删去了 `{document}` 的 {language} 译文',
    },
  },
  good: [
    {
      base: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend each person a message.\n\n</Section>\n',
      },
      // It says something else, and that is told.
      head: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend everybody a message.\n\n</Section>\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend each person a message.\n\n</Section>\n',
      },
      head: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
      },
      finds: ['base internal/a.en.mdx:1:1: material: Removed the translation of `a` into en'],
    },
  ],
  check({ translations, base: side, head: { workspace } }, report) {
    for (const { id, language, base, head } of translations) {
      // With the document its translations go, and that is told.
      if (!base || head || !workspace.documents.has(id) || !side.workspace.documents.has(id)) continue
      const about = { document: id, spot: { path: base.path, span: [0, 0] }, side: 'base' } as const
      report('removed', { document: id, language }, about)
    }
  },
})
