import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'parameter-loosened',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'parameter-tightened',
  summary: { en: 'Tell each parameter that was set less strictly.', 'zh-CN': '指出被放宽的每个参数。' },
  why: {
    en: 'A longer time or a smaller number is a weaker promise in every text that shows it.',
    'zh-CN': '期限变长、次数变少，凡显示该数值的承诺都随之变弱。',
  },
  messages: {
    company: {
      en: 'Loosened `{parameter}` from {from} to {to}',
      'zh-CN': '`{parameter}` 由 {from} 放宽为 {to}',
    },
    law: {
      en: "Loosened `{parameter}` from {from} to {to}; its bound is the law's ({law})",
      'zh-CN': '`{parameter}` 由 {from} 放宽为 {to}；其界限出自法律（{law}）',
    },
  },
  good: [
    {
      // Nothing says which direction is the stricter one.
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
    {
      base: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, basis: company }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 30 }\n',
      },
      head: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, basis: company }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 15 }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, basis: company }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 15 }\n',
      },
      head: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, basis: company }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 30 }\n',
      },
      finds: ['registers/parameters.yaml:2:3: material: Loosened `response-days` from 15 days to 30 days'],
    },
    {
      base: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, bound: { max: 90 }, basis: law, law: PIPL:50, condition: { en: Always } }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 15 }\n',
      },
      head: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, bound: { max: 90 }, basis: law, law: PIPL:50, condition: { en: Always } }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 30 }\n',
      },
      finds: [
        "registers/parameters.yaml:2:3: material: Loosened `response-days` from 15 days to 30 days; its bound is the law's (PIPL:50)",
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, turn, control, law, from, to, head } of comparison.parameters) {
      if (turn !== 'loosened' || !head) continue
      const data = { parameter: id, from, to, law }
      report(law === '' ? 'company' : 'law', data, {
        ...{ document: 'parameters', parameter: id, control, spot: head.spot },
        affects: comparison.showing('Param', id),
      })
    }
  },
})
