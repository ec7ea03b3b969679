import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'activity-recipient-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'activity-recipient-added',
  summary: {
    en: 'Tell each party that no longer receives from a processing activity.',
    'zh-CN': '指出处理活动减去的每个接收方。',
  },
  why: {
    en: 'Notices must not name it any more, and what it holds for us is to come back or to be deleted.',
    'zh-CN': '告知里不该再写它，它替我们保存的信息应当返还或者删除。',
  },
  messages: {
    removed: {
      en: 'Removed recipient `{party}` from `{activity}`',
      'zh-CN': '处理活动 `{activity}` 减去了接收方 `{party}`',
    },
  },
  good: [
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
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [parcels] }\n',
        'registers/parties.yaml':
          'parties:\n  - { id: parcels, kind: processor }\n  - { id: insurer, kind: independent-handler }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, recipients: [] }\n',
        'registers/parties.yaml':
          'parties:\n  - { id: parcels, kind: processor }\n  - { id: insurer, kind: independent-handler }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Removed recipient `parcels` from `maps`'],
    },
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
        'registers/parties.yaml':
          'parties:\n  - { id: parcels, kind: processor }\n  - { id: insurer, kind: independent-handler }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, recipients: [] }\n',
        'registers/parties.yaml':
          'parties:\n  - { id: parcels, kind: processor }\n  - { id: insurer, kind: independent-handler }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Removed recipient `insurer` from `maps`'],
    },
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: legal-duty, recipients: [police, buyer] }\n',
        'registers/recipients.yaml':
          'recipients:\n  - { id: police, party: police, relation: legal-duty }\n  - { id: buyer, party: buyer, relation: transfer }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: legal-duty, recipients: [] }\n',
        'registers/recipients.yaml':
          'recipients:\n  - { id: police, party: police, relation: legal-duty }\n  - { id: buyer, party: buyer, relation: transfer }\n',
      },
      finds: [
        'registers/processing.yaml:2:42: material: Removed recipient `police` from `maps`',
        'registers/processing.yaml:2:42: material: Removed recipient `buyer` from `maps`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, went, about } of comparison.relisted('processing', 'recipients')) {
      for (const party of went) {
        // Who works for us gives back or deletes what it holds; another handler answers for what it has.
        const isOurs = comparison.receptionBy(party) === 'entrusted'
        const duties = ['tell-individuals', ...(isOurs ? (['delete-information'] as const) : [])] as const
        report('removed', { activity: id, party }, { ...about, duties })
      }
    }
  },
})
