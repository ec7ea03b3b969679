import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'party-contact-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'party-contact-changed',
  summary: {
    en: 'Tell each party that is reached in another way.',
    'zh-CN': '指出联系方式有变的每个相关方。',
  },
  why: {
    en: 'Lists of components and of companies show how to reach a party; the old way leads nowhere.',
    'zh-CN': '组件清单和公司清单写有联系方式，旧的已经找不到人。',
  },
  messages: {
    changed: {
      en: 'Changed how `{party}` is reached from {from} to {to}',
      'zh-CN': '相关方 `{party}` 的联系方式由 {from} 改为 {to}',
    },
  },
  good: [
    {
      // The list of recipients tells it.
      base: {
        'registers/parties.yaml': 'parties:\n  - { id: cloud-host, contact: { email: dpo@cloud.example } }\n',
        'registers/recipients.yaml':
          'recipients:\n  - { id: hosting, party: cloud-host, contact: { email: dpo@cloud.example } }\n',
      },
      head: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud-host, contact: { email: privacy@cloud.example } }\n',
        'registers/recipients.yaml':
          'recipients:\n  - { id: hosting, party: cloud-host, contact: { email: privacy@cloud.example } }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/parties.yaml': 'parties:\n  - { id: cloud-host, contact: { email: dpo@cloud.example } }\n',
      },
      head: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud-host, contact: { email: privacy@cloud.example } }\n',
      },
      finds: [
        'registers/parties.yaml:2:23: material: Changed how `cloud-host` is reached from dpo@cloud.example to privacy@cloud.example',
      ],
    },
  ],
  check(comparison, report) {
    const listed = comparison.recontacted('recipients').map(({ after }) => textOf(after['party']))
    for (const { id, from, to, about } of comparison.recontacted('parties')) {
      // The same fact in two registers is told once, where people read it.
      if (listed.includes(id)) continue
      report('changed', { party: id, from, to }, { ...about, duties: ['tell-individuals'] })
    }
  },
})
