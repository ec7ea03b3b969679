import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'response-time-shortened',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'response-time-lengthened',
  summary: { en: 'Tell each right that is now granted sooner.', 'zh-CN': '指出办理时限变短的每项权利。' },
  why: {
    en: 'Whoever answers has to be told before people count on it.',
    'zh-CN': '经办的人须先知道，才不会失信于人。',
  },
  messages: {
    changed: {
      en: 'Shortened how long `{right}` may take from {from} to {to}',
      'zh-CN': '权利 `{right}` 的办理时限由 {from} 缩短为 {to}',
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
        'registers/rights.yaml': 'rights:\n  - { id: access, time: erasure-months }\n',
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day }\n      - { id: complaint-days, type: integer, unit: day }\n      - { id: erasure-months, type: integer, unit: month }\n',
        'registers/parameters.yaml':
          'values:\n  response-days: { value: 15 }\n  complaint-days: { value: 15 }\n  erasure-months: { value: 2 }\n',
      },
      head: {
        'registers/rights.yaml': 'rights:\n  - { id: access, time: response-days }\n',
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day }\n      - { id: complaint-days, type: integer, unit: day }\n      - { id: erasure-months, type: integer, unit: month }\n',
        'registers/parameters.yaml':
          'values:\n  response-days: { value: 15 }\n  complaint-days: { value: 15 }\n  erasure-months: { value: 2 }\n',
      },
      finds: [
        'registers/rights.yaml:2:19: material: Shortened how long `access` may take from 2 months to 15 days',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, before, after, about } of comparison.kept('rights')) {
      const period = comparison.period(before['time'], after['time'])
      if (period?.turn !== 'shorter') continue
      const data = { right: id, from: period.from, to: period.to }
      report('changed', data, { ...about('time'), duties: ['tell-individuals'] })
    }
  },
})
