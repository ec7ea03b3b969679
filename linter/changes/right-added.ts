import { defineRule } from '../define-rule.ts'
import { localTextOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'right-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'right-removed',
  summary: { en: 'Tell each right that people newly have.', 'zh-CN': '指出新增的每项权利。' },
  why: {
    en: 'What is promised is asked for from the day on which it is published.',
    'zh-CN': '承诺一公布，就有人来行使。',
  },
  messages: {
    added: {
      en: 'Added right `{right}`: {name}',
      'zh-CN': '新增了权利 `{right}`：{name}',
    },
  },
  good: [
    {
      base: {
        'registers/rights.yaml':
          "rights:\n  - { id: access, name: { en: See what is held }, how: { en: You get a list }, time: response-days, laws: ['PIPL:45'] }\n",
      },
      head: {
        'registers/rights.yaml':
          "rights:\n  - { id: see, name: { en: See what is held }, how: { en: You get a list }, time: response-days, laws: ['PIPL:45'] }\n",
      },
    },
  ],
  bad: [
    {
      base: { 'registers/rights.yaml': 'rights: []\n' },
      head: {
        'registers/rights.yaml':
          "rights:\n  - { id: access, name: { en: See what is held }, how: { en: You get a list }, time: response-days, laws: ['PIPL:45'] }\n",
      },
      finds: ['registers/rights.yaml:2:7: material: Added right `access`: See what is held'],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.came('rights')) {
      report(
        'added',
        { right: id, name: localTextOf(fields['name']) },
        { ...about, duties: ['tell-individuals'] },
      )
    }
  },
})
