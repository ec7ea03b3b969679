import { defineRule, isUnread } from '../define-rule.ts'
import type { Registers } from '../model/workspace.ts'
import { fieldsOf, listOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'retention-set',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Require the retention of every processing activity to be a parameter that is a length of time and has a value.',
    'zh-CN': '要求每项处理活动的保存期限是一个时间参数，并且已经取值。',
  },
  why: {
    en: 'What is kept “as long as necessary” is kept for ever, and leaks with everything else.',
    'zh-CN': '说“必要时保存”的，最后都是永久保存，泄露时一起漏出去。',
  },
  messages: {
    missing: {
      en: 'Missing retention of `{id}`, expected the id of a parameter that is a length of time',
      'zh-CN': '缺少 `{id}` 的保存期限，应为一个时间参数的 id',
    },
    unit: {
      en: 'Unexpected parameter `{parameter}` as the retention of `{id}`, expected one in hours, days, weeks, months or years',
      'zh-CN': '意外的参数 `{parameter}`（`{id}` 的保存期限），应为以小时、天、周、月或年计的参数',
    },
    value: {
      en: 'Missing value of `{parameter}`, the retention of `{id}`, expected one in `registers/parameters.yaml`',
      'zh-CN': '缺少 `{parameter}` 的取值（`{id}` 的保存期限），应写在 `registers/parameters.yaml`',
    },
  },
  good: [
    {
      'catalog/RD.yaml':
        'controls:\n  - id: RD-01\n    parameters: [{ id: keep-years, type: integer, unit: year }]\n',
      'registers/parameters.yaml': 'values:\n  keep-years: { value: 3 }\n',
      'registers/processing.yaml': 'activities:\n  - { id: orders, retention: keep-years }\n',
    },
  ],
  bad: [
    {
      files: {
        'catalog/RD.yaml':
          'controls:\n  - id: RD-01\n    parameters:\n      - { id: keep-years, type: integer, unit: year }\n      - { id: copies, type: integer, unit: count }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: orders, retention: keep-years }\n  - { id: maps, retention: copies }\n  - { id: calls, sensitive: false }\n',
      },
      finds: [
        'registers/processing.yaml:2:19: Missing value of `keep-years`, the retention of `orders`, expected one in `registers/parameters.yaml`',
        'registers/processing.yaml:3:17: Unexpected parameter `copies` as the retention of `maps`, expected one in hours, days, weeks, months or years',
        'registers/processing.yaml:4:5: Missing retention of `calls`, expected the id of a parameter that is a length of time',
      ],
    },
  ],
  check({ facts }, report, { registers }) {
    if (facts.kind !== 'register' || facts.nameId !== 'processing') return
    listOf(facts.data['activities']).forEach((item, index) => {
      const { id, retention } = fieldsOf(item)
      const data = { id: textOf(id), parameter: textOf(retention) }
      const pointer = `/activities/${index}`
      const span = facts.places[`${pointer}/retention`] ?? facts.places[pointer] ?? [0, 0]
      // One that nobody defined is the finding of `known-reference`.
      const definition = registers.parameters.get(data.parameter)
      if (data.parameter === '') report('missing', data, span)
      else if (definition && !times.has(definition.unit ?? '')) report('unit', data, span)
      else if (definition && !isValued(data.parameter, registers)) report('value', data, span)
    })
  },
})

function isValued(parameter: string, { facts, values }: Registers): boolean {
  return values.has(parameter) || isUnread({ facts }, 'registers/parameters.yaml')
}

const times = new Set(['hour', 'day', 'working-day', 'week', 'month', 'year'])
