import { defineRule } from '../define-rule.ts'
import { localTextOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'recipient-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'recipient-removed',
  summary: {
    en: 'Tell each entry that is new in the list of recipients.',
    'zh-CN': '指出对外提供清单新增的每个条目。',
  },
  why: {
    en: 'People are told who receives their information, what for and how to reach them.',
    'zh-CN': '须告知个人谁接收其信息、用来做什么、怎样联系。',
  },
  messages: {
    added: {
      en: 'Added `{party}` to the list of recipients as `{entry}` ({relation}): {purpose}',
      'zh-CN': '对外提供清单新增了 `{party}`（条目 `{entry}`，{relation}）：{purpose}',
    },
  },
  good: [
    {
      // Another name for the same entry.
      base: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, relation: provision, purpose: { en: Insure devices } }\n',
      },
      head: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: insurance, party: insurer, relation: provision, purpose: { en: Insure devices } }\n',
      },
    },
  ],
  bad: [
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
      finds: [
        'registers/recipients.yaml:2:7: material: Added `insurer` to the list of recipients as `cover` (provision): Insure devices',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.came('recipients')) {
      const [party, relation] = [textOf(fields['party']), textOf(fields['relation'])]
      const data = { entry: id, party, relation, purpose: localTextOf(fields['purpose']) }
      report('added', data, { ...about, duties: comparison.dutiesToward(party) })
    }
  },
})
