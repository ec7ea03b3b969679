import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'sensitive-unmarked',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'sensitive-marked',
  summary: {
    en: 'Tell each processing activity that is no longer counted as sensitive.',
    'zh-CN': '指出不再列为敏感的每项处理活动。',
  },
  why: {
    en: 'Without the mark, separate consent, the assessment and the stricter controls are asked of nobody.',
    'zh-CN': '去掉标记，单独同意、评估和更严的控制点就没人要求了。',
  },
  messages: {
    unmarked: {
      en: 'Unmarked `{activity}` as sensitive: what protects sensitive information is no longer asked for',
      'zh-CN': '处理活动 `{activity}` 不再列为敏感：不再要求相应的保护',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, sensitive: false }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, sensitive: true }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, sensitive: true }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, sensitive: false }\n',
      },
      finds: [
        'registers/processing.yaml:2:39: material: Unmarked `maps` as sensitive: what protects sensitive information is no longer asked for',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, about } of comparison.marked('processing', 'sensitive', false)) {
      report('unmarked', { activity: id }, { ...about, duties: ['tell-individuals'] })
    }
  },
})
