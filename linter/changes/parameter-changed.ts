import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'parameter-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'parameter-changed',
  summary: {
    en: 'Tell each parameter that says something else and has no stricter direction.',
    'zh-CN': '指出取值有变、又无宽严之分的每个参数。',
  },
  why: {
    en: 'Texts that show the value say something else without having been touched.',
    'zh-CN': '文件没有动过，显示的内容却变了。',
  },
  messages: {
    changed: {
      en: 'Changed `{parameter}` from `{from}` to `{to}`',
      'zh-CN': '`{parameter}` 由“{from}”改为“{to}”',
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
    {
      // Only a comment and the order changed.
      base: { 'registers/parameters.yaml': 'values:\n  a: { value: x }\n  b: { value: y }\n' },
      head: { 'registers/parameters.yaml': '# Values\nvalues:\n  b: { value: y }\n  a: { value: x }\n' },
    },
  ],
  bad: [
    {
      base: { 'registers/parameters.yaml': 'values:\n  help: { value: help@shop.example }\n' },
      head: { 'registers/parameters.yaml': 'values:\n  help: { value: helps@shop.example }\n' },
      finds: [
        'registers/parameters.yaml:2:3: material: Changed `help` from `help@shop.example` to `helps@shop.example`',
      ],
    },
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
      finds: ['registers/parameters.yaml:2:3: material: Changed `response-days` from `15 days` to `30 days`'],
    },
    {
      base: {
        'registers/parameters.yaml':
          'values:\n  access-channel: { value: { zh-CN: 应用内和门店, en: In the app and in shops } }\n',
      },
      head: {
        'registers/parameters.yaml':
          'values:\n  access-channel: { value: { zh-CN: 应用内, en: In the app } }\n',
      },
      finds: [
        'registers/parameters.yaml:2:3: material: Changed `access-channel` from `In the app and in shops` to `In the app`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, turn, control, from, to, base, head } of comparison.parameters) {
      if ((turn !== 'other' && turn !== 'contact') || !base || !head) continue
      const wording = comparison.rewording(base.text ?? base.value, head.text ?? head.value)
      report(
        'changed',
        { parameter: id, from, to },
        {
          ...{ document: 'parameters', parameter: id, control, spot: head.spot },
          affects: comparison.showing('Param', id),
          // One character makes another address.
          class: turn === 'other' && wording?.slight ? 'editorial' : 'material',
        },
      )
    }
  },
})
