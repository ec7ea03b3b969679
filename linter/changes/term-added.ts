import { defineRule } from '../define-rule.ts'
import { localTextOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'term-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'term-removed',
  summary: { en: 'Tell each word that the glossary newly explains.', 'zh-CN': '指出术语表新收的每个词。' },
  why: {
    en: 'A word that is defined no longer means whatever its reader makes of it.',
    'zh-CN': '有了定义的词，就不再由读者各自理解。',
  },
  messages: {
    added: {
      en: 'Added the term `{term}` (“{word}”) to the glossary',
      'zh-CN': '术语表新增了 `{term}`（“{word}”）',
    },
  },
  good: [
    {
      base: { 'glossary.yaml': 'terms:\n  - { id: handler, term: { zh-CN: 处理者, en: handler } }\n' },
      // The same word under another name.
      head: { 'glossary.yaml': 'terms:\n  - { id: controller, term: { zh-CN: 处理者, en: handler } }\n' },
    },
  ],
  bad: [
    {
      base: { 'glossary.yaml': 'terms: []\n' },
      head: { 'glossary.yaml': 'terms:\n  - { id: handler, term: { zh-CN: 处理者, en: handler } }\n' },
      finds: ['glossary.yaml:2:7: editorial: Added the term `handler` (“handler”) to the glossary'],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.came('glossary')) {
      report('added', { term: id, word: localTextOf(fields['term']) }, about)
    }
  },
})
