import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'transfer-abroad-ended',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'transfer-abroad-begun',
  summary: {
    en: 'Tell each processing activity whose information no longer goes abroad.',
    'zh-CN': '指出不再出境的每项处理活动。',
  },
  why: {
    en: 'Notices must not say any more that it does, and what lies abroad is to come back or to be deleted.',
    'zh-CN': '告知里不该再写出境，境外的信息应当返还或者删除。',
  },
  messages: {
    ended: {
      en: 'Ended sending the information of `{activity}` abroad',
      'zh-CN': '处理活动 `{activity}` 不再出境',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, cross-border: none }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, cross-border: standard-contract }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, cross-border: standard-contract }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, cross-border: none }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Ended sending the information of `maps` abroad'],
    },
  ],
  check(comparison, report) {
    for (const { id, from, to, about } of comparison.revalued('processing', 'cross-border')) {
      if (!isAbroad(from) || isAbroad(to)) continue
      report('ended', { activity: id }, { ...about, duties: ['tell-individuals'] })
    }
  },
})

const isAbroad = (route: string): boolean => route !== '–' && route !== 'none'
