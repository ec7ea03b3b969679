import { defineRule } from '../define-rule.ts'
import { localTextOf, stringsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'right-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'right-added',
  summary: { en: 'Tell each right that is gone from the list.', 'zh-CN': '指出清单减去的每项权利。' },
  why: {
    en: 'People still have what the law gives them and no longer learn how to use it.',
    'zh-CN': '法律给的权利还在，个人却不知道怎样行使了。',
  },
  messages: {
    law: {
      en: 'Removed right `{right}` ({name}), which {laws} gives',
      'zh-CN': '删去了权利 `{right}`（{name}），其依据是 {laws}',
    },
    own: {
      en: 'Removed right `{right}` ({name})',
      'zh-CN': '删去了权利 `{right}`（{name}）',
    },
  },
  good: [
    {
      base: { 'registers/rights.yaml': 'rights: []\n' },
      head: {
        'registers/rights.yaml':
          "rights:\n  - { id: access, name: { en: See what is held }, how: { en: You get a list }, time: response-days, laws: ['PIPL:45'] }\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/rights.yaml':
          "rights:\n  - { id: access, name: { en: See what is held }, how: { en: You get a list }, time: response-days, laws: ['PIPL:45'] }\n",
      },
      head: { 'registers/rights.yaml': 'rights: []\n' },
      finds: [
        'base registers/rights.yaml:2:7: material: Removed right `access` (See what is held), which PIPL:45 gives',
      ],
    },
    {
      base: { 'registers/rights.yaml': 'rights:\n  - { id: callback, name: { en: Be called back } }\n' },
      head: { 'registers/rights.yaml': 'rights: []\n' },
      finds: ['base registers/rights.yaml:2:7: material: Removed right `callback` (Be called back)'],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.went('rights')) {
      const laws = stringsOf(fields['laws']).join(', ')
      const data = { right: id, name: localTextOf(fields['name']), laws }
      report(laws === '' ? 'own' : 'law', data, { ...about, duties: ['tell-individuals'] })
    }
  },
})
