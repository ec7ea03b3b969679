import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'citation-removed',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'citation-added',
  summary: {
    en: 'Tell each article that a sentence no longer cites.',
    'zh-CN': '指出句子不再引用的每个法条。',
  },
  why: {
    en: 'The citation is how a reader finds out that a rule is the law and not a habit of the company.',
    'zh-CN': '靠着引用，读者才知道这是法律的要求，而不是公司的习惯。',
  },
  messages: {
    removed: {
      en: 'Removed the citation of {laws} from a sentence in `{document}`',
      'zh-CN': '`{document}` 中的一个句子不再引用 {laws}',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '告知应当逐人进行，留存记录（<Law ref="PIPL:22" />）。\n' },
      // It stands in the neighbouring sentence now.
      head: { 'internal/a.mdx': '告知应当逐人进行。留存记录（<Law ref="PIPL:22" />）。\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '告知应当逐人进行（<Law ref="PIPL:22" />）。\n' },
      head: { 'internal/a.mdx': '告知应当逐人进行。\n' },
      finds: ['internal/a.mdx:1:1: editorial: Removed the citation of `PIPL:22` from a sentence in `a`'],
    },
  ],
  check({ documents }, report) {
    for (const { id, citations } of documents) {
      for (const { removed, added, about } of citations) {
        if (added === '') report('removed', { document: id, laws: removed }, about)
      }
    }
  },
})
