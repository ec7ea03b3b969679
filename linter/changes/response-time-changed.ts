import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'response-time-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'response-time-changed',
  summary: {
    en: 'Tell each right whose time limit is another one and cannot be held against the old.',
    'zh-CN': '指出办理时限有变、又无法比较长短的每项权利。',
  },
  why: {
    en: 'People were told another limit, or none at all.',
    'zh-CN': '告知过的时限是另一个，或者原来没有时限。',
  },
  messages: {
    changed: {
      en: 'Changed how long `{right}` may take from `{from}` to `{to}`',
      'zh-CN': '权利 `{right}` 的办理时限由“{from}”改为“{to}”',
    },
    tied: {
      en: 'Tied how long `{right}` may take to `{parameter}`, which says the same',
      'zh-CN': '权利 `{right}` 的办理时限改由参数 `{parameter}` 规定，长短没有变',
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
        'registers/rights.yaml': 'rights:\n  - { id: access, time: erasure-months }\n',
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
        'registers/rights.yaml': 'rights:\n  - { id: access, time: as-agreed }\n',
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day }\n      - { id: complaint-days, type: integer, unit: day }\n      - { id: erasure-months, type: integer, unit: month }\n',
        'registers/parameters.yaml':
          'values:\n  response-days: { value: 15 }\n  complaint-days: { value: 15 }\n  erasure-months: { value: 2 }\n',
      },
      finds: [
        'registers/rights.yaml:2:19: material: Changed how long `access` may take from `15 days` to `as-agreed`',
      ],
    },
    {
      base: {
        'registers/rights.yaml': 'rights:\n  - { id: access, time: response-days }\n',
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day }\n      - { id: complaint-days, type: integer, unit: day }\n      - { id: erasure-months, type: integer, unit: month }\n',
        'registers/parameters.yaml':
          'values:\n  response-days: { value: 15 }\n  complaint-days: { value: 15 }\n  erasure-months: { value: 2 }\n',
      },
      head: {
        'registers/rights.yaml': 'rights:\n  - { id: access, time: complaint-days }\n',
        'catalog/RT.yaml':
          'controls:\n  - id: RT-04\n    parameters:\n      - { id: response-days, type: integer, unit: day }\n      - { id: complaint-days, type: integer, unit: day }\n      - { id: erasure-months, type: integer, unit: month }\n',
        'registers/parameters.yaml':
          'values:\n  response-days: { value: 15 }\n  complaint-days: { value: 15 }\n  erasure-months: { value: 2 }\n',
      },
      finds: [
        'registers/rights.yaml:2:19: editorial: Tied how long `access` may take to `complaint-days`, which says the same',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, before, after, about } of comparison.kept('rights')) {
      const period = comparison.period(before['time'], after['time'])
      if (!period || period.turn === 'longer' || period.turn === 'shorter') continue
      const data = { right: id, from: period.from, to: period.to, parameter: textOf(after['time']) }
      if (period.turn === 'same') report('tied', data, { ...about('time'), class: 'editorial' })
      else report('changed', data, { ...about('time'), duties: ['tell-individuals'] })
    }
  },
})
