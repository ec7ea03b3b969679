import { defineRule } from '../define-rule.ts'
import { localTextOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'activity-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'activity-added',
  summary: { en: 'Tell each processing activity that ended.', 'zh-CN': '指出不再有的每项处理活动。' },
  why: {
    en: 'What was collected for it is no longer needed, and whoever still does it does so unrecorded.',
    'zh-CN': '为它收集的信息已不再必需；如果还有人在做，就是没有登记的处理。',
  },
  messages: {
    removed: {
      en: 'Removed activity `{activity}` ({name})',
      'zh-CN': '删去了处理活动 `{activity}`（{name}）',
    },
  },
  good: [
    {
      base: { 'registers/processing.yaml': 'activities: []\n' },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, sensitive: true, name: { en: Maps of the home } }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, sensitive: true, name: { en: Maps of the home } }\n',
      },
      head: { 'registers/processing.yaml': 'activities: []\n' },
      finds: ['base registers/processing.yaml:2:7: material: Removed activity `maps` (Maps of the home)'],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.went('processing')) {
      const data = { activity: id, name: localTextOf(fields['name']) }
      report('removed', data, { ...about, duties: ['tell-individuals', 'delete-information'] })
    }
  },
})
