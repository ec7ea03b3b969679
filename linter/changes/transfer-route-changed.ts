import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'transfer-route-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'transfer-route-changed',
  summary: {
    en: 'Tell each processing activity that goes abroad by another route.',
    'zh-CN': '指出出境路径有变的每项处理活动。',
  },
  why: {
    en: 'Each route has its own limits and formalities, which come before the transfer.',
    'zh-CN': '每条路径有各自的门槛和手续，都在出境之前。',
  },
  messages: {
    changed: {
      en: 'Changed the route abroad of `{activity}` from `{from}` to `{to}`',
      'zh-CN': '处理活动 `{activity}` 的出境路径由 `{from}` 改为 `{to}`',
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
          'activities:\n  - { id: maps, legal-basis: consent, cross-border: exempt }\n',
      },
      finds: [
        'registers/processing.yaml:2:39: material: Changed the route abroad of `maps` from `standard-contract` to `exempt`',
      ],
    },
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: contract, cross-border: exempt }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: contract, cross-border: security-assessment }\n',
      },
      finds: [
        'registers/processing.yaml:2:40: material: Changed the route abroad of `maps` from `exempt` to `security-assessment`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, after, from, to, about } of comparison.revalued('processing', 'cross-border')) {
      if (!isAbroad(from) || !isAbroad(to)) continue
      // The information went abroad before: nobody has to agree to it anew.
      const duties = comparison.dutiesOf(after, 'exported').filter((duty) => !duty.startsWith('consent-'))
      report('changed', { activity: id, from, to }, { ...about, duties })
    }
  },
})

const isAbroad = (route: string): boolean => route !== '–' && route !== 'none'
