import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'recipient-data-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'recipient-data-removed',
  summary: {
    en: 'Tell each kind of information that a recipient newly gets.',
    'zh-CN': '指出接收方新收到的每种信息。',
  },
  why: {
    en: 'People are told which kinds a recipient gets; more than that was never agreed to.',
    'zh-CN': '提供哪些种类是告知过的，超出的部分没有人同意过。',
  },
  messages: {
    added: {
      en: 'Added to what `{party}` gets (`{entry}`): {kinds}',
      'zh-CN': '`{party}` 收到的信息（条目 `{entry}`）增加了：{kinds}',
    },
  },
  good: [
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
    },
  ],
  bad: [
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
      finds: ['registers/recipients.yaml:2:88: material: Added to what `insurer` gets (`cover`): Address'],
    },
  ],
  check(comparison, report) {
    for (const { id, after, wording, about } of comparison.reworded('recipients', 'data')) {
      if (!wording.came || wording.slight) continue
      const party = textOf(after['party'])
      const duties = comparison.dutiesToward(party)
      report('added', { entry: id, party, kinds: wording.came }, { ...about, duties })
    }
  },
})
