import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'parameter-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'parameter-removed',
  summary: { en: 'Tell each parameter that newly has a value.', 'zh-CN': '指出新设取值的每个参数。' },
  why: { en: 'A new number binds whoever reads it.', 'zh-CN': '新数值对看到它的人都有约束。' },
  messages: {
    added: {
      en: 'Added parameter `{parameter}` with the value {value}',
      'zh-CN': '新增了参数 `{parameter}`，取值 {value}',
    },
  },
  good: [
    {
      base: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, basis: company }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 15 }\n',
      },
      head: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, basis: company }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 30 }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, basis: company }\n',
        'registers/parameters.yaml': 'values: {}\n',
      },
      head: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, basis: company }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 15 }\n',
      },
      finds: [
        'registers/parameters.yaml:2:3: material: Added parameter `response-days` with the value 15 days',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, turn, control, to: value, head } of comparison.parameters) {
      if (turn !== 'came' || !head) continue
      const affects = comparison.showing('Param', id)
      report(
        'added',
        { parameter: id, value },
        { document: 'parameters', parameter: id, control, affects, spot: head.spot },
      )
    }
  },
})
