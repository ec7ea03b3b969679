import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'right-procedure-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'right-procedure-changed',
  summary: {
    en: 'Tell each right that is granted in another way or by other articles.',
    'zh-CN': '指出办理方式或者法律依据有变的每项权利。',
  },
  why: {
    en: 'A condition more is a right less.',
    'zh-CN': '多一个条件，就少一分权利。',
  },
  messages: {
    how: {
      en: 'Changed what is done for `{right}`',
      'zh-CN': '权利 `{right}` 的办理方式有变',
    },
    name: {
      en: 'Changed the name of right `{right}`',
      'zh-CN': '权利 `{right}` 的名称有变',
    },
    'laws-added': {
      en: 'Added to the articles of right `{right}`: {laws}',
      'zh-CN': '权利 `{right}` 的依据增加了 {laws}',
    },
    'laws-removed': {
      en: 'Removed from the articles of right `{right}`: {laws}',
      'zh-CN': '权利 `{right}` 的依据减去了 {laws}',
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
          "rights:\n  - { id: access, name: { en: See what is held }, how: { en: You get a list }, time: other-days, laws: ['PIPL:45'] }\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/rights.yaml':
          "rights:\n  - { id: access, name: { en: See what is held }, how: { en: You get a list }, time: response-days, laws: ['PIPL:45'] }\n",
      },
      head: {
        'registers/rights.yaml':
          "rights:\n  - { id: access, name: { en: See what is held }, how: { en: You get a list once a year }, time: response-days, laws: ['PIPL:45'] }\n",
      },
      finds: ['registers/rights.yaml:2:51: material: Changed what is done for `access`'],
    },
    {
      base: {
        'registers/rights.yaml':
          "rights:\n  - { id: access, name: { en: See what is held }, how: { en: You get a list }, time: response-days, laws: ['PIPL:45'] }\n",
      },
      head: {
        'registers/rights.yaml':
          "rights:\n  - { id: access, name: { en: See what is held }, how: { en: You get a list }, time: response-days, laws: ['PIPL:45', 'PIPL:48'] }\n",
      },
      finds: ['registers/rights.yaml:2:101: editorial: Added to the articles of right `access`: PIPL:48'],
    },
    {
      base: {
        'registers/rights.yaml':
          "rights:\n  - { id: access, name: { en: See what is held }, how: { en: You get a list }, time: response-days, laws: ['PIPL:45', 'PIPL:48'] }\n",
      },
      head: {
        'registers/rights.yaml':
          "rights:\n  - { id: access, name: { en: See what is held }, how: { en: You get a list }, time: response-days, laws: ['PIPL:45'] }\n",
      },
      finds: ['registers/rights.yaml:2:101: material: Removed from the articles of right `access`: PIPL:48'],
    },
  ],
  check(comparison, report) {
    for (const key of ['how', 'name'] as const) {
      for (const { id, wording, about } of comparison.reworded('rights', key)) {
        const duties = wording.slight ? [] : (['tell-individuals'] as const)
        report(key, { right: id }, { ...about, duties })
      }
    }
    for (const { id, came, went, about } of comparison.relisted('rights', 'laws')) {
      const editorial = { ...about, class: 'editorial' } as const
      if (came.length > 0) report('laws-added', { right: id, laws: came.join(', ') }, editorial)
      if (went.length > 0) report('laws-removed', { right: id, laws: went.join(', ') }, about)
    }
  },
})
