import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'parameter-tightened',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'parameter-loosened',
  summary: { en: 'Tell each parameter that was set more strictly.', 'zh-CN': '指出被收紧的每个参数。' },
  why: {
    en: 'People have less time or more to do from that day on, and have to know it.',
    'zh-CN': '自该日起，做事的人时间更少或者事情更多，须让他们知道。',
  },
  messages: {
    company: {
      en: 'Tightened `{parameter}` from {from} to {to}',
      'zh-CN': '`{parameter}` 由 {from} 收紧为 {to}',
    },
    law: {
      en: "Tightened `{parameter}` from {from} to {to}; its bound is the law's ({law})",
      'zh-CN': '`{parameter}` 由 {from} 收紧为 {to}；其界限出自法律（{law}）',
    },
  },
  good: [
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
    },
  ],
  bad: [
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
      finds: ['registers/parameters.yaml:2:3: material: Tightened `response-days` from 30 days to 15 days'],
    },
    {
      base: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, bound: { max: 90 }, basis: law, law: PIPL:50, condition: { en: Always } }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 30 }\n',
      },
      head: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, bound: { max: 90 }, basis: law, law: PIPL:50, condition: { en: Always } }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 15 }\n',
      },
      finds: [
        "registers/parameters.yaml:2:3: material: Tightened `response-days` from 30 days to 15 days; its bound is the law's (PIPL:50)",
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, turn, control, law, from, to, head } of comparison.parameters) {
      if (turn !== 'tightened' || !head) continue
      const data = { parameter: id, from, to, law }
      report(law === '' ? 'company' : 'law', data, {
        ...{ document: 'parameters', parameter: id, control, spot: head.spot },
        affects: comparison.showing('Param', id),
      })
    }
  },
})
