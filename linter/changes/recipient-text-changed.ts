import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'recipient-text-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'recipient-text-changed',
  summary: {
    en: 'Tell each entry in the list of recipients whose party, purpose or means read otherwise.',
    'zh-CN': '指出对外提供清单中接收方、目的或者方式有变的每个条目。',
  },
  why: {
    en: 'A recipient that changes purpose or means asks for consent again.',
    'zh-CN': '接收方变更目的、方式的，须重新取得同意。',
  },
  messages: {
    party: {
      en: 'Changed who receives in `{entry}` from `{from}` to `{to}`',
      'zh-CN': '条目 `{entry}` 的接收方由 `{from}` 改为 `{to}`',
    },
    purpose: {
      en: 'Changed what `{party}` receives for (`{entry}`)',
      'zh-CN': '`{party}` 的接收目的（条目 `{entry}`）有变',
    },
    means: {
      en: 'Changed how `{party}` receives (`{entry}`)',
      'zh-CN': '`{party}` 的接收方式（条目 `{entry}`）有变',
    },
    data: {
      en: 'Reworded what `{party}` gets (`{entry}`), which stays the same',
      'zh-CN': '`{party}` 收到的信息（条目 `{entry}`）仅调整了写法',
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
          'recipients:\n  - { id: cover, party: insurer, relation: provision, purpose: { en: Insure devices } }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
      head: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: cover, party: insurer, relation: provision, purpose: { en: Advertise } }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
      finds: ['registers/recipients.yaml:2:55: material: Changed what `insurer` receives for (`cover`)'],
    },
    {
      // After a transfer of the business.
      base: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: deal, party: buyer, relation: transfer, purpose: { en: Go on with orders } }\n',
      },
      head: {
        'registers/recipients.yaml':
          'recipients:\n  - { id: deal, party: buyer, relation: transfer, purpose: { en: Offer other services } }\n',
      },
      finds: ['registers/recipients.yaml:2:51: material: Changed what `buyer` receives for (`deal`)'],
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
          'recipients:\n  - { id: cover, party: broker, relation: provision, purpose: { en: Insure devices } }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [insurer] }\n',
      },
      finds: [
        'registers/recipients.yaml:2:18: material: Changed who receives in `cover` from `insurer` to `broker`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, to, from, about } of comparison.revalued('recipients', 'party')) {
      report('party', { entry: id, from, to }, { ...about, duties: comparison.dutiesToward(to) })
    }
    for (const key of ['purpose', 'means', 'data'] as const) {
      for (const { id, after, wording, about } of comparison.reworded('recipients', key)) {
        // Kinds that came or went are told by themselves.
        if (key === 'data' && !wording.slight) continue
        const party = textOf(after['party'])
        const own = after['relation'] === 'transfer' ? (['consent-for-transfer'] as const) : []
        const duties = wording.slight ? [] : [...comparison.dutiesToward(party), ...own]
        report(key, { entry: id, party }, { ...about, duties })
      }
    }
  },
})
