import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'law-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'law-added',
  summary: {
    en: 'Tell each law that is gone from the registry.',
    'zh-CN': '指出从法律登记中删去的每部法律。',
  },
  why: {
    en: 'What rests on it can no longer be held against anything.',
    'zh-CN': '以它为依据的内容，从此无从核对。',
  },
  messages: {
    removed: {
      en: 'Removed law `{law}` (“{title}”) from the registry; controls that cite it: {controls}',
      'zh-CN': '法律登记删去了 `{law}`（“{title}”）；引用它的控制点：{controls} 个',
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
      base: { 'laws/CSL.yaml': 'code: CSL\ntitle: { en: Cybersecurity Law }\n' },
      head: {},
      finds: [
        'base laws/CSL.yaml:1:1: material: Removed law `CSL` (“Cybersecurity Law”) from the registry; controls that cite it: 0',
      ],
    },
  ],
  check(comparison, report) {
    const controls = [...comparison.head.workspace.controls.values()]
    for (const { id, base, head } of comparison.entries(({ laws }) => laws)) {
      if (head || !base || comparison.isOfMovedImport(base.spot.path)) continue
      const citing = controls.filter(({ laws }) => laws.some((law) => law.startsWith(`${id}:`)))
      const data = { law: id, title: base.title, controls: citing.length }
      report('removed', data, { document: id, spot: base.spot, side: 'base' })
    }
  },
})
