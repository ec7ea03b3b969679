import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'legal-basis-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'legal-basis-changed',
  summary: {
    en: 'Tell each processing activity that stands on another ground.',
    'zh-CN': '指出依据有变的每项处理活动。',
  },
  why: {
    en: 'Consent can be withdrawn and other grounds cannot; where consent is the new ground, nobody has given it yet.',
    'zh-CN': '同意可以撤回，其他依据不能；新改为以同意为依据的，还没有人同意过。',
  },
  messages: {
    changed: {
      en: 'Changed the ground of `{activity}` from `{from}` to `{to}`',
      'zh-CN': '处理活动 `{activity}` 的依据由 `{from}` 改为 `{to}`',
    },
    'given-up': {
      en: 'Changed the ground of `{activity}` from `{from}` to `{to}`: people can no longer withdraw their consent',
      'zh-CN': '处理活动 `{activity}` 的依据由 `{from}` 改为 `{to}`：个人不能再撤回同意',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, minors: false }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, minors: true }\n',
      },
    },
  ],
  bad: [
    {
      base: { 'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: contract }\n' },
      head: { 'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent }\n' },
      finds: [
        'registers/processing.yaml:2:17: material: Changed the ground of `maps` from `contract` to `consent`',
      ],
    },
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, sensitive: true }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: contract, sensitive: true }\n',
      },
      finds: [
        'registers/processing.yaml:2:17: material: Changed the ground of `maps` from `consent` to `contract`: people can no longer withdraw their consent',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, after, from, to, about } of comparison.revalued('processing', 'legal-basis')) {
      const duties = comparison.dutiesOf(after, 'based')
      report(from === 'consent' ? 'given-up' : 'changed', { activity: id, from, to }, { ...about, duties })
    }
  },
})
