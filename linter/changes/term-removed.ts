import { defineRule } from '../define-rule.ts'
import { localTextOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'term-removed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'term-added',
  summary: {
    en: 'Tell each word that the glossary no longer explains.',
    'zh-CN': '指出术语表不再解释的每个词。',
  },
  why: {
    en: 'Texts that lean on the definition say something vaguer without it.',
    'zh-CN': '依靠这条定义的文字，少了它就说不清了。',
  },
  messages: {
    removed: {
      en: 'Removed the term `{term}` (“{word}”) from the glossary',
      'zh-CN': '术语表删去了 `{term}`（“{word}”）',
    },
  },
  good: [
    {
      base: { 'glossary.yaml': 'terms:\n  - { id: handler, term: { zh-CN: 处理者, en: handler } }\n' },
      head: { 'glossary.yaml': 'terms:\n  - { id: controller, term: { zh-CN: 处理者, en: handler } }\n' },
    },
  ],
  bad: [
    {
      base: { 'glossary.yaml': 'terms:\n  - { id: handler, term: { zh-CN: 处理者, en: handler } }\n' },
      head: { 'glossary.yaml': 'terms: []\n' },
      finds: ['base glossary.yaml:2:7: editorial: Removed the term `handler` (“handler”) from the glossary'],
    },
    {
      // Somebody reads it.
      base: {
        'glossary.yaml': 'terms:\n  - { id: handler, term: { zh-CN: 处理者, en: handler } }\n',
        'internal/a.mdx': '<Term id="handler">处理者</Term>应当告知。\n',
      },
      head: {
        'glossary.yaml': 'terms: []\n',
        'internal/a.mdx': '<Term id="handler">处理者</Term>应当告知。\n',
      },
      finds: ['base glossary.yaml:2:7: material: Removed the term `handler` (“handler”) from the glossary'],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.went('glossary')) {
      const kind = (about.affects ?? []).length > 0 ? 'material' : 'editorial'
      report('removed', { term: id, word: localTextOf(fields['term']) }, { ...about, class: kind })
    }
  },
})
