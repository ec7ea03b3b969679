import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'party-renamed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'party-renamed',
  summary: { en: 'Tell each party that has another legal name.', 'zh-CN': '指出法定名称有变的每个相关方。' },
  why: {
    en: 'People are told the name of who decides and of who receives; another name may be another company.',
    'zh-CN': '须告知决定者和接收方的名称；名称变了，可能就是另一家公司。',
  },
  messages: {
    changed: {
      en: 'Changed the name of party `{party}`',
      'zh-CN': '相关方 `{party}` 的名称有变',
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
          'parties:\n  - { id: cloud, name: { en: Yunling Cloud }, kind: processor }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud-host, name: { en: Yunling Cloud }, kind: processor }\n',
      },
      head: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud-host, name: { en: Shihu Data }, kind: processor }\n',
      },
      finds: ['registers/parties.yaml:2:23: material: Changed the name of party `cloud-host`'],
    },
  ],
  check(comparison, report) {
    for (const { id, wording, about } of comparison.reworded('parties', 'name')) {
      const duties = wording.slight ? [] : (['tell-individuals'] as const)
      report('changed', { party: id }, { ...about, duties })
    }
  },
})
