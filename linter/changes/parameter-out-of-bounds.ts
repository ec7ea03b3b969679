import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'parameter-out-of-bounds',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'parameter-back-in-bounds',
  summary: { en: 'Tell each parameter that left its bound.', 'zh-CN': '指出越出界限的每个参数。' },
  why: {
    en: 'The bound is what the law or the company allows at most.',
    'zh-CN': '界限是法律或公司允许的极限。',
  },
  messages: {
    company: {
      en: 'Moved `{parameter}` from {from} to {to}, beyond its bound {bound}',
      'zh-CN': '`{parameter}` 由 {from} 改为 {to}，越出界限 {bound}',
    },
    law: {
      en: "Moved `{parameter}` from {from} to {to}, beyond the law's bound {bound} ({law})",
      'zh-CN': '`{parameter}` 由 {from} 改为 {to}，越出法定界限 {bound}（{law}）',
    },
  },
  good: [
    {
      base: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, bound: { max: 90 }, basis: company }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 15 }\n',
      },
      head: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, bound: { max: 90 }, basis: company }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 30 }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, bound: { max: 90 }, basis: company }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 30 }\n',
      },
      head: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, bound: { max: 90 }, basis: company }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 120 }\n',
      },
      finds: [
        'registers/parameters.yaml:2:3: material: Moved `response-days` from 30 days to 120 days, beyond its bound ≤ 90',
      ],
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
        'registers/parameters.yaml': 'values:\n  response-days: { value: 120 }\n',
      },
      finds: [
        "registers/parameters.yaml:2:3: material: Moved `response-days` from 30 days to 120 days, beyond the law's bound ≤ 90 (PIPL:50)",
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, turn, control, law, bound, from, to, head } of comparison.parameters) {
      if (turn !== 'out' || !head) continue
      report(
        law === '' ? 'company' : 'law',
        { parameter: id, from, to, law, bound },
        {
          ...{ document: 'parameters', parameter: id, control, spot: head.spot },
          affects: comparison.showing('Param', id),
        },
      )
    }
  },
})
