import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'transfer-abroad-begun',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'transfer-abroad-ended',
  summary: {
    en: 'Tell each processing activity whose information now goes abroad.',
    'zh-CN': '指出开始出境的每项处理活动。',
  },
  why: {
    en: 'A transfer abroad needs its route, an assessment first, and separate consent where consent is the ground.',
    'zh-CN': '出境须走法定路径、事前评估；以同意为依据的还须单独同意。',
  },
  messages: {
    begun: {
      en: 'Began to send the information of `{activity}` abroad by the route `{route}`',
      'zh-CN': '处理活动 `{activity}` 开始出境，路径 `{route}`',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, cross-border: standard-contract }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, cross-border: none }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, cross-border: none }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, cross-border: standard-contract }\n',
      },
      finds: [
        'registers/processing.yaml:2:39: material: Began to send the information of `maps` abroad by the route `standard-contract`',
      ],
    },
    {
      // An exemption spares the route and nothing else.
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: contract, cross-border: none }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: contract, cross-border: exempt }\n',
      },
      finds: [
        'registers/processing.yaml:2:40: material: Began to send the information of `maps` abroad by the route `exempt`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, after, from, to: route, about } of comparison.revalued('processing', 'cross-border')) {
      if (isAbroad(from) || !isAbroad(route)) continue
      report('begun', { activity: id, route }, { ...about, duties: comparison.dutiesOf(after, 'exported') })
    }
  },
})

const isAbroad = (route: string): boolean => route !== '–' && route !== 'none'
