import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'handler-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'handler-added',
  summary: {
    en: 'Tell each company that no longer decides on a processing activity.',
    'zh-CN': '指出不再参与决定处理活动的每家公司。',
  },
  why: {
    en: 'People turn to those who decide; whoever is gone cannot be asked any more.',
    'zh-CN': '个人向决定处理的公司行使权利，退出的公司就找不到了。',
  },
  messages: {
    removed: {
      en: 'Removed `{party}` from those who decide on `{activity}`',
      'zh-CN': '处理活动 `{activity}` 的决定方减去了 `{party}`',
    },
  },
  good: [
    {
      base: { 'registers/processing.yaml': 'activities:\n  - { id: maps, handlers: [shops] }\n' },
      head: { 'registers/processing.yaml': 'activities:\n  - { id: maps, handlers: [shops, robots] }\n' },
    },
  ],
  bad: [
    {
      base: { 'registers/processing.yaml': 'activities:\n  - { id: maps, handlers: [shops, robots] }\n' },
      head: { 'registers/processing.yaml': 'activities:\n  - { id: maps, handlers: [robots] }\n' },
      finds: ['registers/processing.yaml:2:17: material: Removed `shops` from those who decide on `maps`'],
    },
  ],
  check(comparison, report) {
    for (const { id, went, about } of comparison.relisted('processing', 'handlers')) {
      const told = { ...about, duties: ['tell-individuals'] } as const
      for (const party of went) report('removed', { activity: id, party }, told)
    }
  },
})
