import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'parameter-reason-changed',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'parameter-reason-changed',
  summary: {
    en: 'Tell each parameter whose reason was written anew.',
    'zh-CN': '指出理由被改写的每个参数。',
  },
  why: {
    en: 'The value stands; who decides on it next reads another ground for it.',
    'zh-CN': '取值没变，但下次决定的人看到的依据变了。',
  },
  messages: {
    changed: {
      en: 'Changed the reason for `{parameter}`, which stays at {value}',
      'zh-CN': '`{parameter}` 的理由有变，取值仍为 {value}',
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
        'registers/parameters.yaml':
          'values:\n  ack-days: { value: 14, reason: { zh-CN: 一个排班周期。, en: One rota. } }\n',
      },
      head: {
        'registers/parameters.yaml':
          'values:\n  ack-days: { value: 14, reason: { zh-CN: 两个排班周期。, en: Two rotas. } }\n',
      },
      finds: [
        'registers/parameters.yaml:2:3: editorial: Changed the reason for `ack-days`, which stays at 14',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, turn, to: value, base, head } of comparison.parameters) {
      if (turn !== 'explained' || !head) continue
      report(
        'changed',
        { parameter: id, value },
        {
          ...{ document: 'parameters', parameter: id, spot: head.spot },
          ...{ before: base?.reason?.en ?? '', after: head.reason?.en ?? '' },
        },
      )
    }
  },
})
