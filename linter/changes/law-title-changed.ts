import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'law-title-changed',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'law-title-changed',
  summary: {
    en: 'Tell each law that has another title.',
    'zh-CN': '指出名称有变的每部法律。',
  },
  why: {
    en: 'Every citation shows the short title to its readers.',
    'zh-CN': '每处引用都向读者显示简称。',
  },
  messages: {
    changed: {
      en: 'Changed `{key}` of law `{law}` from “{from}” to “{to}”',
      'zh-CN': '法律 `{law}` 的 `{key}` 由“{from}”改为“{to}”',
    },
  },
  good: [
    {
      base: { 'laws/CSL.yaml': 'code: CSL\ntitle: { en: Law }\nshort: { en: Law }\n' },
      head: { 'laws/CSL.yaml': 'code: CSL\nshort: { en: Law }\ntitle: { en: Law }\n' },
    },
  ],
  bad: [
    {
      base: { 'laws/CSL.yaml': 'code: CSL\ntitle: { en: Law }\nshort: { en: Law }\n' },
      head: { 'laws/CSL.yaml': 'code: CSL\ntitle: { en: Law }\nshort: { en: CSL }\n' },
      finds: ['laws/CSL.yaml:1:1: editorial: Changed `short` of law `CSL` from “Law” to “CSL”'],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head } of comparison.entries(({ laws }) => laws)) {
      if (!base || !head) continue
      for (const key of ['title', 'short'] as const) {
        if (!comparison.rewording(base[key], head[key])) continue
        const citing = [...comparison.head.workspace.documents.values()].filter(({ components }) =>
          components.some(({ name, props }) => name === 'Law' && props['ref']?.startsWith(`${id}:`)),
        )
        const affects = key === 'short' ? citing.map((file) => file.id) : []
        report(
          'changed',
          { law: id, key, from: base[key], to: head[key] },
          { document: id, affects, spot: head.spot },
        )
      }
    }
  },
})
