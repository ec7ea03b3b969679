import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'sensitive-marked',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'sensitive-unmarked',
  summary: {
    en: 'Tell each processing activity that is now counted as sensitive.',
    'zh-CN': '指出新列为敏感的每项处理活动。',
  },
  why: {
    en: 'Sensitive information asks for a necessity that is told, an assessment first, and separate consent where consent is the ground.',
    'zh-CN': '处理敏感个人信息须告知必要性、事前评估；以同意为依据的还须单独同意。',
  },
  messages: {
    marked: {
      en: 'Marked `{activity}` as sensitive',
      'zh-CN': '处理活动 `{activity}` 列为敏感',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, sensitive: true }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, sensitive: false }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, sensitive: false }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, sensitive: true }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Marked `maps` as sensitive'],
    },
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: contract, sensitive: false }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: contract, sensitive: true }\n',
      },
      finds: ['registers/processing.yaml:2:40: material: Marked `maps` as sensitive'],
    },
  ],
  check(comparison, report) {
    for (const { id, after, about } of comparison.marked('processing', 'sensitive', true)) {
      report('marked', { activity: id }, { ...about, duties: comparison.dutiesOf(after, 'sensitive') })
    }
  },
})
