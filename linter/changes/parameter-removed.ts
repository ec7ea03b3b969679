import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'parameter-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'parameter-added',
  summary: { en: 'Tell each parameter that lost its value.', 'zh-CN': '指出取值被删去的每个参数。' },
  why: {
    en: 'What showed the value now shows nothing, and the promise in it is gone.',
    'zh-CN': '原来显示该数值的地方空了，其中的承诺也没了。',
  },
  messages: {
    removed: {
      en: 'Removed parameter `{parameter}` with the value {value}',
      'zh-CN': '删去了参数 `{parameter}` 的取值 {value}',
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
        'registers/parameters.yaml': 'values:\n  response-days: { value: 15 }\n',
      },
      head: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, basis: company }\n',
        'registers/parameters.yaml': 'values: {}\n',
      },
      finds: [
        'base registers/parameters.yaml:2:3: material: Removed parameter `response-days` with the value 15 days',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, turn, control, from: value, base } of comparison.parameters) {
      if (turn !== 'went' || !base) continue
      const affects = comparison.showing('Param', id)
      report(
        'removed',
        { parameter: id, value },
        { document: 'parameters', parameter: id, control, affects, spot: base.spot, side: 'base' },
      )
    }
  },
})
