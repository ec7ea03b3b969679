import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'retention-lengthened',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'retention-shortened',
  summary: {
    en: 'Tell each processing activity that now keeps information longer.',
    'zh-CN': '指出保存期限变长的每项处理活动。',
  },
  why: {
    en: 'The period must be the shortest that the purpose needs, and people were told a shorter one.',
    'zh-CN': '保存期限应为实现目的所必要的最短时间，而告知过的期限更短。',
  },
  messages: {
    changed: {
      en: 'Lengthened how long `{activity}` keeps information from {from} to {to}',
      'zh-CN': '处理活动 `{activity}` 的保存期限由 {from} 延长为 {to}',
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
        'registers/processing.yaml': 'activities:\n  - { id: maps, retention: short-days }\n',
        'catalog/RD.yaml':
          'controls:\n  - id: RD-01\n    parameters:\n      - { id: short-days, type: integer, unit: day }\n      - { id: long-years, type: integer, unit: year }\n      - { id: other-days, type: integer, unit: day }\n      - { id: as-agreed, type: text }\n',
        'registers/parameters.yaml':
          'values:\n  short-days: { value: 30 }\n  other-days: { value: 30 }\n  long-years: { value: 3 }\n  as-agreed: { value: As long as agreed }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, retention: long-years }\n',
        'catalog/RD.yaml':
          'controls:\n  - id: RD-01\n    parameters:\n      - { id: short-days, type: integer, unit: day }\n      - { id: long-years, type: integer, unit: year }\n      - { id: other-days, type: integer, unit: day }\n      - { id: as-agreed, type: text }\n',
        'registers/parameters.yaml':
          'values:\n  short-days: { value: 30 }\n  other-days: { value: 30 }\n  long-years: { value: 3 }\n  as-agreed: { value: As long as agreed }\n',
      },
      finds: [
        'registers/processing.yaml:2:17: material: Lengthened how long `maps` keeps information from 30 days to 3 years',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, before, after, about } of comparison.kept('processing')) {
      const period = comparison.period(before['retention'], after['retention'])
      if (period?.turn !== 'longer') continue
      const duties = comparison.dutiesOf(after, 'kept')
      report('changed', { activity: id, from: period.from, to: period.to }, { ...about('retention'), duties })
    }
  },
})
