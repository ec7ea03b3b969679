import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'party-kind-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'party-kind-changed',
  summary: {
    en: 'Tell each party that is something else to us than before.',
    'zh-CN': '指出与我们的关系有变的每个相关方。',
  },
  why: {
    en: 'Whoever worked for us and now decides itself is another handler, with other duties on both sides.',
    'zh-CN': '原来受托、现在自行决定的，就成了另一个处理者，双方的义务都不同。',
  },
  messages: {
    changed: {
      en: 'Changed what `{party}` is to us from `{from}` to `{to}`',
      'zh-CN': '相关方 `{party}` 的类别由 `{from}` 改为 `{to}`',
    },
  },
  good: [
    {
      base: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud-host, name: { en: Yunling Cloud }, kind: processor }\n',
      },
      head: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud-host, name: { en: Yunling Cloud }, kind: processor, about: { en: Hosts our systems } }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud-host, name: { en: Yunling Cloud }, kind: processor }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [cloud-host] }\n',
      },
      head: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud-host, name: { en: Yunling Cloud }, kind: independent-handler }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [cloud-host] }\n',
      },
      finds: [
        'registers/parties.yaml:2:52: material: Changed what `cloud-host` is to us from `processor` to `independent-handler`',
      ],
    },
    {
      base: { 'registers/parties.yaml': 'parties:\n  - { id: seller, kind: intermediary }\n' },
      head: { 'registers/parties.yaml': 'parties:\n  - { id: seller, kind: buyer }\n' },
      finds: [
        'registers/parties.yaml:2:19: material: Changed what `seller` is to us from `intermediary` to `buyer`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, from, to, about } of comparison.revalued('parties', 'kind')) {
      report('changed', { party: id, from, to }, { ...about, duties: comparison.dutiesToward(id) })
    }
  },
})
