import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'recipient-data-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'recipient-data-added',
  summary: {
    en: 'Tell each kind of information that a recipient no longer gets.',
    'zh-CN': '指出接收方不再收到的每种信息。',
  },
  why: {
    en: 'Notices must not name it any more; if it still goes out, people no longer learn of it.',
    'zh-CN': '告知里不该再写；如果仍在提供，个人就无从得知了。',
  },
  messages: {
    removed: {
      en: 'Removed from what `{party}` gets (`{entry}`): {kinds}',
      'zh-CN': '`{party}` 收到的信息（条目 `{entry}`）减去了：{kinds}',
    },
  },
  good: [
    {
      base: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, relation: provision, purpose: { en: Insure devices }, data: [{ en: Phone number }] }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
      head: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, relation: provision, purpose: { en: Insure devices }, data: [{ en: Phone number }, { en: Address }] }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, relation: provision, purpose: { en: Insure devices }, data: [{ en: Phone number }, { en: Address }] }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
      head: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, relation: provision, purpose: { en: Insure devices }, data: [{ en: Phone number }] }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
      finds: [
        'registers/recipients.yaml:2:88: material: Removed from what `insurer` gets (`cover`): Address',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, after, wording, about } of comparison.reworded('recipients', 'data')) {
      if (!wording.went || wording.slight) continue
      const data = { entry: id, party: textOf(after['party']), kinds: wording.went }
      report('removed', data, { ...about, duties: ['tell-individuals'] })
    }
  },
})
