import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'parameter-back-in-bounds',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'parameter-out-of-bounds',
  summary: {
    en: 'Tell each parameter that came back within its bound.',
    'zh-CN': '指出回到界限以内的每个参数。',
  },
  why: {
    en: 'A value that was not allowed has been put right, and people worked by the old one.',
    'zh-CN': '不该有的取值改正了，而大家一直照旧值办事。',
  },
  messages: {
    company: {
      en: 'Moved `{parameter}` from {from} to {to}, back within its bound {bound}',
      'zh-CN': '`{parameter}` 由 {from} 改为 {to}，回到界限 {bound} 以内',
    },
    law: {
      en: "Moved `{parameter}` from {from} to {to}, back within the law's bound {bound} ({law})",
      'zh-CN': '`{parameter}` 由 {from} 改为 {to}，回到法定界限 {bound} 以内（{law}）',
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
        'registers/parameters.yaml': 'values:\n  response-days: { value: 120 }\n',
      },
      head: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, bound: { max: 90 }, basis: company }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 30 }\n',
      },
      finds: [
        'registers/parameters.yaml:2:3: material: Moved `response-days` from 120 days to 30 days, back within its bound ≤ 90',
      ],
    },
    {
      base: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, bound: { max: 90 }, basis: law, law: PIPL:50, condition: { en: Always } }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 120 }\n',
      },
      head: {
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day, stricter: lower, bound: { max: 90 }, basis: law, law: PIPL:50, condition: { en: Always } }\n',
        'registers/parameters.yaml': 'values:\n  response-days: { value: 30 }\n',
      },
      finds: [
        "registers/parameters.yaml:2:3: material: Moved `response-days` from 120 days to 30 days, back within the law's bound ≤ 90 (PIPL:50)",
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, turn, control, law, bound, from, to, head } of comparison.parameters) {
      if (turn !== 'back' || !head) continue
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
