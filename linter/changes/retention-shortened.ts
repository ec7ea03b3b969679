import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'retention-shortened',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'retention-lengthened',
  summary: {
    en: 'Tell each processing activity that now keeps information for a shorter time.',
    'zh-CN': '指出保存期限变短的每项处理活动。',
  },
  why: {
    en: 'What is older than the new period is to be deleted.',
    'zh-CN': '超过新期限的信息应当删除。',
  },
  messages: {
    changed: {
      en: 'Shortened how long `{activity}` keeps information from {from} to {to}',
      'zh-CN': '处理活动 `{activity}` 的保存期限由 {from} 缩短为 {to}',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, retention: short-days }\n',
        'catalog/RD.yaml':
          'controls:\n  - id: RD-01\n    parameters:\n      - { id: short-days, type: integer, unit: day }\n      - { id: long-years, type: integer, unit: year }\n      - { id: other-days, type: integer, unit: day }\n      - { id: as-agreed, type: text }\n',
        'registers/parameters.yaml':
          'values:\n  short-days: { value: 30 }\n  other-days: { value: 30 }\n  long-years: { value: 3 }\n  as-agreed: { value: As long as agreed }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, retention: short-days, sensitive: true }\n',
        'catalog/RD.yaml':
          'controls:\n  - id: RD-01\n    parameters:\n      - { id: short-days, type: integer, unit: day }\n      - { id: long-years, type: integer, unit: year }\n      - { id: other-days, type: integer, unit: day }\n      - { id: as-agreed, type: text }\n',
        'registers/parameters.yaml':
          'values:\n  short-days: { value: 30 }\n  other-days: { value: 30 }\n  long-years: { value: 3 }\n  as-agreed: { value: As long as agreed }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, retention: long-years }\n',
        'catalog/RD.yaml':
          'controls:\n  - id: RD-01\n    parameters:\n      - { id: short-days, type: integer, unit: day }\n      - { id: long-years, type: integer, unit: year }\n      - { id: other-days, type: integer, unit: day }\n      - { id: as-agreed, type: text }\n',
        'registers/parameters.yaml':
          'values:\n  short-days: { value: 30 }\n  other-days: { value: 30 }\n  long-years: { value: 3 }\n  as-agreed: { value: As long as agreed }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, retention: short-days }\n',
        'catalog/RD.yaml':
          'controls:\n  - id: RD-01\n    parameters:\n      - { id: short-days, type: integer, unit: day }\n      - { id: long-years, type: integer, unit: year }\n      - { id: other-days, type: integer, unit: day }\n      - { id: as-agreed, type: text }\n',
        'registers/parameters.yaml':
          'values:\n  short-days: { value: 30 }\n  other-days: { value: 30 }\n  long-years: { value: 3 }\n  as-agreed: { value: As long as agreed }\n',
      },
      finds: [
        'registers/processing.yaml:2:17: material: Shortened how long `maps` keeps information from 3 years to 30 days',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, before, after, about } of comparison.kept('processing')) {
      const period = comparison.period(before['retention'], after['retention'])
      if (period?.turn !== 'shorter') continue
      const duties = ['tell-individuals', 'delete-information'] as const
      report('changed', { activity: id, from: period.from, to: period.to }, { ...about('retention'), duties })
    }
  },
})
