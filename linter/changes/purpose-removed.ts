import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'purpose-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'purpose-added',
  summary: {
    en: 'Tell each purpose that a processing activity gave up.',
    'zh-CN': '指出处理活动减去的每个目的。',
  },
  why: {
    en: 'What was kept for that purpose alone is no longer needed.',
    'zh-CN': '只为该目的保存的信息已不再必需。',
  },
  messages: {
    removed: {
      en: 'Removed purpose from `{activity}`: {purposes}',
      'zh-CN': '处理活动 `{activity}` 减去了目的：{purposes}',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, purposes: { en: Navigation } }\n',
      },
      head: {
        'registers/processing.yaml':
          "activities:\n  - { id: maps, legal-basis: consent, purposes: { en: 'Navigation, marketing' } }\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          "activities:\n  - { id: maps, legal-basis: consent, purposes: { en: 'Navigation, marketing' } }\n",
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, purposes: { en: Navigation } }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Removed purpose from `maps`: marketing'],
    },
  ],
  check(comparison, report) {
    for (const { id, wording, about } of comparison.reworded('processing', 'purposes')) {
      if (!wording.went || wording.came || wording.slight) continue
      const duties = ['tell-individuals', 'delete-information'] as const
      report('removed', { activity: id, purposes: wording.went }, { ...about, duties })
    }
  },
})
