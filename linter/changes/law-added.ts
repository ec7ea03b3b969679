import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'law-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'law-removed',
  summary: {
    en: 'Tell each law that is new in the registry.',
    'zh-CN': '指出法律登记中新增的每部法律。',
  },
  why: {
    en: 'Controls and texts may cite it from now on.',
    'zh-CN': '控制点和文字从此可以引用它。',
  },
  messages: {
    added: {
      en: 'Added law `{law}` (“{title}”) to the registry',
      'zh-CN': '法律登记新增了 `{law}`（“{title}”）',
    },
  },
  good: [
    {
      base: { 'laws/CSL.yaml': 'code: CSL\ntitle: { en: Law }\n' },
      head: { 'laws/CSL.yaml': 'code: CSL\ntitle: { en: Other law }\n' },
    },
  ],
  bad: [
    {
      base: {},
      head: { 'laws/CSL.yaml': 'code: CSL\ntitle: { en: Cybersecurity Law }\n' },
      finds: ['laws/CSL.yaml:1:1: editorial: Added law `CSL` (“Cybersecurity Law”) to the registry'],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head } of comparison.entries(({ laws }) => laws)) {
      if (base || !head || comparison.isOfMovedImport(head.spot.path)) continue
      report('added', { law: id, title: head.title }, { document: id, spot: head.spot })
    }
  },
})
