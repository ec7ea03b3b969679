import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'parameter-within-bounds',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require the value of every parameter to have its type and to keep its bound.',
    'zh-CN': '要求每个参数的取值符合类型，不超出界限。',
  },
  why: {
    en: 'The bound is what the law or the company allows at most; a value beyond it makes every text that shows it wrong.',
    'zh-CN': '界限是法律或公司允许的极限；取值越界，所有显示它的文字就都错了。',
  },
  messages: {
    type: {
      en: 'Unexpected value `{value}` of `{id}`, expected the type {type}',
      'zh-CN': '意外的取值 `{value}`（参数 `{id}`），应为类型 {type}',
    },
    low: {
      en: 'Unexpected value `{value}` of `{id}`, expected {min} or more',
      'zh-CN': '意外的取值 `{value}`（参数 `{id}`），应不小于 {min}',
    },
    high: {
      en: 'Unexpected value `{value}` of `{id}`, expected {max} or less',
      'zh-CN': '意外的取值 `{value}`（参数 `{id}`），应不大于 {max}',
    },
  },
  good: [
    {
      'catalog/BT.yaml':
        'controls:\n  - id: BT-02\n    parameters:\n      - { id: notice-days, type: integer, bound: { min: 1, max: 90 } }\n',
      'registers/parameters.yaml': 'values:\n  notice-days: { value: 30 }\n',
    },
  ],
  bad: [
    {
      files: {
        'catalog/BT.yaml':
          'controls:\n  - id: BT-02\n    parameters:\n      - { id: low, type: integer, bound: { min: 1 } }\n      - { id: high, type: integer, bound: { max: 9 } }\n      - { id: half, type: integer }\n',
        'registers/parameters.yaml':
          'values:\n  low: { value: 0 }\n  high: { value: 10 }\n  half: { value: 1.5 }\n',
      },
      finds: [
        'registers/parameters.yaml:2:3: Unexpected value `0` of `low`, expected 1 or more',
        'registers/parameters.yaml:3:3: Unexpected value `10` of `high`, expected 9 or less',
        'registers/parameters.yaml:4:3: Unexpected value `1.5` of `half`, expected the type integer',
      ],
    },
  ],
  check({ parameters, values }, report) {
    for (const { id, value, spot } of values.values()) {
      const definition = parameters.get(id)
      if (!definition) continue
      const { type, bound = {} } = definition
      if (!isOf(type, value)) report('type', { id, value, type }, spot)
      else if (typeof value !== 'number') continue
      else if (bound.min !== undefined && value < bound.min)
        report('low', { id, value, min: bound.min }, spot)
      else if (bound.max !== undefined && value > bound.max)
        report('high', { id, value, max: bound.max }, spot)
    }
  },
})

function isOf(type: 'integer' | 'decimal' | 'string', value: string | number): boolean {
  if (type === 'string') return typeof value === 'string'
  return typeof value === 'number' && (type === 'decimal' || Number.isInteger(value))
}
