import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'citation-changed',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'citation-changed',
  summary: {
    en: 'Tell each sentence that cites another article.',
    'zh-CN': '指出改引其他法条的每个句子。',
  },
  why: {
    en: 'Another article can be another duty; somebody has to hold the sentence against it.',
    'zh-CN': '换了法条，义务可能不同，须有人对照核对。',
  },
  messages: {
    changed: {
      en: 'Changed a citation in `{document}` from {removed} to {added}',
      'zh-CN': '`{document}` 中的引用由 {removed} 改为 {added}',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '告知（<Law ref="PIPL:22" />、<Law ref="PIPL:23" />）。\n' },
      // In another order.
      head: { 'internal/a.mdx': '告知（<Law ref="PIPL:23" />、<Law ref="PIPL:22" />）。\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '告知应当逐人进行（<Law ref="PIPL:22" />）。\n' },
      head: { 'internal/a.mdx': '告知应当逐人进行（<Law ref="PIPL:23" />）。\n' },
      finds: ['internal/a.mdx:1:1: editorial: Changed a citation in `a` from `PIPL:22` to `PIPL:23`'],
    },
  ],
  check({ documents }, report) {
    for (const { id, citations } of documents) {
      for (const { removed, added, about } of citations) {
        if (removed !== '' && added !== '') report('changed', { document: id, removed, added }, about)
      }
    }
  },
})
