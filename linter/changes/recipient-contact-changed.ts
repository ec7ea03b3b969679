import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'recipient-contact-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'recipient-contact-changed',
  summary: {
    en: 'Tell each recipient that people reach in another way.',
    'zh-CN': '指出联系方式有变的每个接收方。',
  },
  why: {
    en: 'People are told how to reach whoever received their information; the old way leads nowhere.',
    'zh-CN': '怎样联系接收方是告知过的，旧的联系方式已经找不到人。',
  },
  messages: {
    changed: {
      en: 'Changed how people reach `{party}` (`{entry}`) from {from} to {to}',
      'zh-CN': '`{party}` 的联系方式（条目 `{entry}`）由 {from} 改为 {to}',
    },
  },
  good: [
    {
      base: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, contact: { email: help@insurer.example } }\n',
      },
      head: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, contact: { email: help@insurer.example }, relation: entrusted }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, contact: { email: help@insurer.example } }\n',
      },
      head: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, contact: { email: privacy@insurer.example } }\n',
      },
      finds: [
        'registers/recipients.yaml:2:34: material: Changed how people reach `insurer` (`cover`) from help@insurer.example to privacy@insurer.example',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, after, from, to, about } of comparison.recontacted('recipients')) {
      const party = textOf(after['party'])
      // The lists that show the party itself show its own contact.
      const affects = [...new Set([...(about.affects ?? []), ...comparison.showing('party', party)])]
      report('changed', { entry: id, party, from, to }, { ...about, affects, duties: ['tell-individuals'] })
    }
  },
})
