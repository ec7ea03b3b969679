import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'translation-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'translation-removed',
  summary: {
    en: 'Tell each translation that is new beside a source that was there.',
    'zh-CN': '指出原文已有而新增的每份译文。',
  },
  why: {
    en: 'Its readers rely on it from now on, and each later change has to be carried over.',
    'zh-CN': '读者从此以它为准，以后每次改动都要跟进。',
  },
  messages: {
    added: {
      en: 'Added a translation of `{document}` into {language}',
      'zh-CN': '新增了 `{document}` 的 {language} 译文',
    },
  },
  good: [
    {
      base: {},
      // The document is new as well.
      head: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend each person a message.\n\n</Section>\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
      },
      head: {
        'internal/a.mdx':
          '<Section id="scope">\n\n本办法适用于门店。\n\n</Section>\n\n<Section id="steps">\n\n逐人发送短信。\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="scope">\n\nIt applies to shops.\n\n</Section>\n\n<Section id="steps">\n\nSend each person a message.\n\n</Section>\n',
      },
      finds: ['internal/a.en.mdx:1:1: editorial: Added a translation of `a` into en'],
    },
  ],
  check({ translations, base: side, head: { workspace } }, report) {
    for (const { id, language, base, head } of translations) {
      if (base || !head || !workspace.documents.has(id) || !side.workspace.documents.has(id)) continue
      report('added', { document: id, language }, { document: id, spot: { path: head.path, span: [0, 0] } })
    }
  },
})
