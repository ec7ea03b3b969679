import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'retention-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'retention-changed',
  summary: {
    en: 'Tell each processing activity whose period is another one and cannot be held against the old.',
    'zh-CN': '指出保存期限有变、又无法比较长短的每项处理活动。',
  },
  why: {
    en: 'People were told another period.',
    'zh-CN': '告知过的期限是另一个。',
  },
  messages: {
    changed: {
      en: 'Changed how long `{activity}` keeps information from `{from}` to `{to}`',
      'zh-CN': '处理活动 `{activity}` 的保存期限由“{from}”改为“{to}”',
    },
    tied: {
      en: 'Tied how long `{activity}` keeps information to `{parameter}`, which says the same',
      'zh-CN': '处理活动 `{activity}` 的保存期限改由参数 `{parameter}` 规定，长短没有变',
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
        'registers/processing.yaml': 'activities:\n  - { id: maps, retention: long-years }\n',
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
        'registers/processing.yaml': 'activities:\n  - { id: maps, retention: as-agreed }\n',
        'catalog/RD.yaml':
          'controls:\n  - id: RD-01\n    parameters:\n      - { id: short-days, type: integer, unit: day }\n      - { id: long-years, type: integer, unit: year }\n      - { id: other-days, type: integer, unit: day }\n      - { id: as-agreed, type: text }\n',
        'registers/parameters.yaml':
          'values:\n  short-days: { value: 30 }\n  other-days: { value: 30 }\n  long-years: { value: 3 }\n  as-agreed: { value: As long as agreed }\n',
      },
      finds: [
        'registers/processing.yaml:2:17: material: Changed how long `maps` keeps information from `30 days` to `As long as agreed`',
      ],
    },
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, retention: short-days }\n',
        'catalog/RD.yaml':
          'controls:\n  - id: RD-01\n    parameters:\n      - { id: short-days, type: integer, unit: day }\n      - { id: long-years, type: integer, unit: year }\n      - { id: other-days, type: integer, unit: day }\n      - { id: as-agreed, type: text }\n',
        'registers/parameters.yaml':
          'values:\n  short-days: { value: 30 }\n  other-days: { value: 30 }\n  long-years: { value: 3 }\n  as-agreed: { value: As long as agreed }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, retention: other-days }\n',
        'catalog/RD.yaml':
          'controls:\n  - id: RD-01\n    parameters:\n      - { id: short-days, type: integer, unit: day }\n      - { id: long-years, type: integer, unit: year }\n      - { id: other-days, type: integer, unit: day }\n      - { id: as-agreed, type: text }\n',
        'registers/parameters.yaml':
          'values:\n  short-days: { value: 30 }\n  other-days: { value: 30 }\n  long-years: { value: 3 }\n  as-agreed: { value: As long as agreed }\n',
      },
      finds: [
        'registers/processing.yaml:2:17: editorial: Tied how long `maps` keeps information to `other-days`, which says the same',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, before, after, about } of comparison.kept('processing')) {
      const period = comparison.period(before['retention'], after['retention'])
      if (!period || period.turn === 'longer' || period.turn === 'shorter') continue
      const data = { activity: id, from: period.from, to: period.to, parameter: textOf(after['retention']) }
      if (period.turn === 'same') report('tied', data, { ...about('retention'), class: 'editorial' })
      else report('changed', data, { ...about('retention'), duties: comparison.dutiesOf(after, 'kept') })
    }
  },
})
