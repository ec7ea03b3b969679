import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'party-text-changed',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'party-text-changed',
  summary: { en: 'Tell each party that is described otherwise.', 'zh-CN': '指出说明有变的每个相关方。' },
  why: {
    en: 'The line helps authors; what a party does with information stands in the list of recipients.',
    'zh-CN': '这句说明供撰写人参考；相关方拿信息做什么，以对外提供清单为准。',
  },
  messages: {
    changed: {
      en: 'Changed what is said of party `{party}`',
      'zh-CN': '相关方 `{party}` 的说明有变',
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
          'parties:\n  - { id: cloud-host, name: { en: Yunling Cloud }, kind: independent-handler }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/parties.yaml': 'parties:\n  - { id: cloud-host, about: { en: Hosts our systems } }\n',
      },
      head: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud-host, about: { en: Hosts our systems and backups } }\n',
      },
      finds: ['registers/parties.yaml:2:23: editorial: Changed what is said of party `cloud-host`'],
    },
  ],
  check(comparison, report) {
    for (const { id, about } of comparison.reworded('parties', 'about')) {
      report('changed', { party: id }, { ...about, class: 'editorial' })
    }
  },
})
