import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'citation-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'citation-removed',
  summary: {
    en: 'Tell each article that a sentence newly cites.',
    'zh-CN': '指出句子新引用的每个法条。',
  },
  why: {
    en: 'Whoever answers for the text has to see that the article says it.',
    'zh-CN': '对文本负责的人要核对法条是否这样规定。',
  },
  messages: {
    added: {
      en: 'Added a citation of {laws} to a sentence in `{document}`',
      'zh-CN': '`{document}` 中的一个句子新引用了 {laws}',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '告知应当逐人进行（<Law ref="PIPL:22" />）。\n' },
      // Further down.
      head: { 'internal/a.mdx': '说明。\n\n告知应当逐人进行（<Law ref="PIPL:22" />）。\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '告知应当逐人进行。\n' },
      head: { 'internal/a.mdx': '告知应当逐人进行（<Law ref="PIPL:22" />）。\n' },
      finds: ['internal/a.mdx:1:1: editorial: Added a citation of `PIPL:22` to a sentence in `a`'],
    },
  ],
  check({ documents }, report) {
    for (const { id, citations } of documents) {
      for (const { removed, added, about } of citations) {
        if (removed === '') report('added', { document: id, laws: added }, about)
      }
    }
  },
})
