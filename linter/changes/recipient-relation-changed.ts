import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'recipient-relation-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'recipient-relation-changed',
  summary: {
    en: 'Tell each recipient that receives on another footing.',
    'zh-CN': '指出接收身份有变的每个接收方。',
  },
  why: {
    en: 'Whoever worked for us and now decides itself is another handler: separate consent where consent is the ground, and no longer our instructions.',
    'zh-CN': '原来受托、现在自行决定的，就成了另一个处理者：以同意为依据的须单独同意，也不再听我方指示。',
  },
  messages: {
    changed: {
      en: 'Changed the footing on which `{party}` receives (`{entry}`) from `{from}` to `{to}`',
      'zh-CN': '`{party}` 的接收身份（条目 `{entry}`）由 `{from}` 改为 `{to}`',
    },
  },
  good: [
    {
      base: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, relation: entrusted, purpose: { en: Insure devices } }\n',
      },
      head: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, relation: entrusted, purpose: { en: Insure devices }, means: { en: By mail } }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, relation: entrusted, purpose: { en: Insure devices } }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
      head: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, relation: provision, purpose: { en: Insure devices } }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
      finds: [
        'registers/recipients.yaml:2:34: material: Changed the footing on which `insurer` receives (`cover`) from `entrusted` to `provision`',
      ],
    },
    {
      base: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, relation: provision, purpose: { en: Insure devices } }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
      head: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, relation: entrusted, purpose: { en: Insure devices } }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
      finds: [
        'registers/recipients.yaml:2:34: material: Changed the footing on which `insurer` receives (`cover`) from `provision` to `entrusted`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, after, from, to, about } of comparison.revalued('recipients', 'relation')) {
      const party = textOf(after['party'])
      report('changed', { entry: id, party, from, to }, { ...about, duties: comparison.dutiesToward(party) })
    }
  },
})
