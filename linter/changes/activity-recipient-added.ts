import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'activity-recipient-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'activity-recipient-removed',
  summary: {
    en: 'Tell each party that newly receives from a processing activity.',
    'zh-CN': '指出处理活动新增的每个接收方。',
  },
  why: {
    en: 'Whoever decides itself how to use what it receives needs separate consent where consent is the ground; for those who work for us an assessment comes first.',
    'zh-CN': '接收方自行决定用途的，以同意为依据的活动须取得单独同意；委托处理须事前评估。',
  },
  messages: {
    provided: {
      en: 'Added recipient `{party}` to `{activity}`, which decides itself how to use what it receives',
      'zh-CN': '处理活动 `{activity}` 增加了自行决定用途的接收方 `{party}`',
    },
    entrusted: {
      en: 'Added recipient `{party}` to `{activity}`, which works as it is told',
      'zh-CN': '处理活动 `{activity}` 增加了受托方 `{party}`',
    },
    'handed-over': {
      en: 'Added recipient `{party}` to `{activity}`, which takes over a business',
      'zh-CN': '处理活动 `{activity}` 增加了接手业务的接收方 `{party}`',
    },
    reported: {
      en: 'Added recipient `{party}` to `{activity}`, to which the law has it report',
      'zh-CN': '处理活动 `{activity}` 增加了依法报送的接收方 `{party}`',
    },
  },
  good: [
    {
      // Another order.
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, recipients: [parcels, insurer] }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, recipients: [insurer, parcels] }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, recipients: [] }\n',
        'registers/parties.yaml':
          'parties:\n  - { id: parcels, kind: processor }\n  - { id: insurer, kind: independent-handler }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [parcels] }\n',
        'registers/parties.yaml':
          'parties:\n  - { id: parcels, kind: processor }\n  - { id: insurer, kind: independent-handler }\n',
      },
      finds: [
        'registers/processing.yaml:2:39: material: Added recipient `parcels` to `maps`, which works as it is told',
      ],
    },
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, recipients: [] }\n',
        'registers/parties.yaml':
          'parties:\n  - { id: parcels, kind: processor }\n  - { id: insurer, kind: independent-handler }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
        'registers/parties.yaml':
          'parties:\n  - { id: parcels, kind: processor }\n  - { id: insurer, kind: independent-handler }\n',
      },
      finds: [
        'registers/processing.yaml:2:39: material: Added recipient `insurer` to `maps`, which decides itself how to use what it receives',
      ],
    },
    {
      // Without consent as its ground, there is none to ask for.
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: contract, recipients: [] }\n',
        'registers/parties.yaml':
          'parties:\n  - { id: parcels, kind: processor }\n  - { id: insurer, kind: independent-handler }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: contract, recipients: [insurer] }\n',
        'registers/parties.yaml':
          'parties:\n  - { id: parcels, kind: processor }\n  - { id: insurer, kind: independent-handler }\n',
      },
      finds: [
        'registers/processing.yaml:2:40: material: Added recipient `insurer` to `maps`, which decides itself how to use what it receives',
      ],
    },
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: legal-duty, recipients: [] }\n',
        'registers/recipients.yaml':
          'recipients:\n  - { id: police, party: police, relation: legal-duty }\n  - { id: buyer, party: buyer, relation: transfer }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: legal-duty, recipients: [police, buyer] }\n',
        'registers/recipients.yaml':
          'recipients:\n  - { id: police, party: police, relation: legal-duty }\n  - { id: buyer, party: buyer, relation: transfer }\n',
      },
      finds: [
        'registers/processing.yaml:2:42: material: Added recipient `police` to `maps`, to which the law has it report',
        'registers/processing.yaml:2:42: material: Added recipient `buyer` to `maps`, which takes over a business',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, after, came, about } of comparison.relisted('processing', 'recipients')) {
      for (const party of came) {
        const reception = comparison.receptionBy(party)
        report(
          reception,
          { activity: id, party },
          { ...about, duties: comparison.dutiesOf(after, reception) },
        )
      }
    }
  },
})
