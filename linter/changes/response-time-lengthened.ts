import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'response-time-lengthened',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'response-time-shortened',
  summary: {
    en: 'Tell each right that people now wait longer for.',
    'zh-CN': '指出办理时限变长的每项权利。',
  },
  why: {
    en: 'The law asks for timely handling, and people were promised less.',
    'zh-CN': '法律要求及时办理，承诺过的时间更短。',
  },
  messages: {
    changed: {
      en: 'Lengthened how long `{right}` may take from {from} to {to}',
      'zh-CN': '权利 `{right}` 的办理时限由 {from} 延长为 {to}',
    },
  },
  good: [
    {
      base: {
        'registers/rights.yaml': 'rights:\n  - { id: access, time: response-days }\n',
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day }\n      - { id: complaint-days, type: integer, unit: day }\n      - { id: erasure-months, type: integer, unit: month }\n',
        'registers/parameters.yaml':
          'values:\n  response-days: { value: 15 }\n  complaint-days: { value: 15 }\n  erasure-months: { value: 2 }\n',
      },
      head: {
        'registers/rights.yaml': 'rights:\n  - { id: access, time: response-days, name: { en: Access } }\n',
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day }\n      - { id: complaint-days, type: integer, unit: day }\n      - { id: erasure-months, type: integer, unit: month }\n',
        'registers/parameters.yaml':
          'values:\n  response-days: { value: 15 }\n  complaint-days: { value: 15 }\n  erasure-months: { value: 2 }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/rights.yaml': 'rights:\n  - { id: access, time: response-days }\n',
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day }\n      - { id: complaint-days, type: integer, unit: day }\n      - { id: erasure-months, type: integer, unit: month }\n',
        'registers/parameters.yaml':
          'values:\n  response-days: { value: 15 }\n  complaint-days: { value: 15 }\n  erasure-months: { value: 2 }\n',
      },
      head: {
        'registers/rights.yaml': 'rights:\n  - { id: access, time: erasure-months }\n',
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day }\n      - { id: complaint-days, type: integer, unit: day }\n      - { id: erasure-months, type: integer, unit: month }\n',
        'registers/parameters.yaml':
          'values:\n  response-days: { value: 15 }\n  complaint-days: { value: 15 }\n  erasure-months: { value: 2 }\n',
      },
      finds: [
        'registers/rights.yaml:2:19: material: Lengthened how long `access` may take from 15 days to 2 months',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, before, after, about } of comparison.kept('rights')) {
      const period = comparison.period(before['time'], after['time'])
      if (period?.turn !== 'longer') continue
      const data = { right: id, from: period.from, to: period.to }
      report('changed', data, { ...about('time'), duties: ['tell-individuals'] })
    }
  },
})
