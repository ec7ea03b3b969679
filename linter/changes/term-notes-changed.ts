import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'term-notes-changed',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'term-notes-changed',
  summary: {
    en: 'Tell each word of the glossary that has other aliases or another law behind it.',
    'zh-CN': '指出术语表中别名或法律依据有变的每个词。',
  },
  why: {
    en: 'Search finds a word by what people say instead, and the article says where its meaning comes from.',
    'zh-CN': '读者靠别名搜到这个词，靠条文知道含义出自哪里。',
  },
  messages: {
    changed: {
      en: 'Changed `{key}` of the term `{term}` from `{from}` to `{to}`',
      'zh-CN': '术语 `{term}` 的 `{key}` 由 `{from}` 改为 `{to}`',
    },
  },
  good: [
    {
      base: { 'glossary.yaml': 'terms:\n  - { id: handler, laws: [PIPL:73, PIPL:9] }\n' },
      head: { 'glossary.yaml': 'terms:\n  - { id: handler, laws: [PIPL:9, PIPL:73] }\n' },
    },
  ],
  bad: [
    {
      base: { 'glossary.yaml': 'terms:\n  - { id: handler, laws: [PIPL:73] }\n' },
      head: {
        'glossary.yaml': 'terms:\n  - { id: handler, laws: [PIPL:9], aliases: { en: [controller] } }\n',
      },
      finds: [
        'glossary.yaml:2:20: editorial: Changed `laws` of the term `handler` from `PIPL:73` to `PIPL:9`',
        'glossary.yaml:2:36: editorial: Changed `aliases` of the term `handler` from `` to `controller`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, ...row } of comparison.kept('glossary')) {
      for (const key of ['aliases', 'laws']) {
        const [from, to] = [row.before, row.after].map((fields) => wordsOf(fields[key]).join(', '))
        if (from === undefined || to === undefined || from === to) continue
        const { document, spot } = row.about(key)
        report('changed', { term: id, key, from, to }, { document, spot })
      }
    }
  },
})

/** All texts in a value, in the order of letters: that of a list says nothing. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(wordsOf).sort()
}
