import { defineRule } from '../define-rule.ts'
import { localTextOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'recipient-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'recipient-added',
  summary: {
    en: 'Tell each entry that is gone from the list of recipients.',
    'zh-CN': '指出对外提供清单减去的每个条目。',
  },
  why: {
    en: 'If the party still receives, people no longer learn of it.',
    'zh-CN': '如果仍在提供，个人就无从得知了。',
  },
  messages: {
    removed: {
      en: 'Removed `{party}` from the list of recipients (`{entry}`, {relation}): {purpose}',
      'zh-CN': '对外提供清单减去了 `{party}`（条目 `{entry}`，{relation}）：{purpose}',
    },
  },
  good: [
    {
      base: {
        'registers/recipients.yaml': 'recipients: []\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
      head: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, relation: provision, purpose: { en: Insure devices } }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, relation: provision, purpose: { en: Insure devices } }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
      head: {
        'registers/recipients.yaml': 'recipients: []\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
      finds: [
        'base registers/recipients.yaml:2:7: material: Removed `insurer` from the list of recipients (`cover`, provision): Insure devices',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.went('recipients')) {
      const [party, relation] = [textOf(fields['party']), textOf(fields['relation'])]
      const data = { entry: id, party, relation, purpose: localTextOf(fields['purpose']) }
      report('removed', data, { ...about, duties: ['tell-individuals'] })
    }
  },
})
