import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'purpose-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'purpose-removed',
  summary: {
    en: 'Tell each purpose that a processing activity got beside its others.',
    'zh-CN': '指出处理活动增加的每个目的。',
  },
  why: {
    en: 'Consent covers the purposes that people were told of; a further one needs its own.',
    'zh-CN': '个人的同意只及于告知过的目的，新的目的须另行取得。',
  },
  messages: {
    added: {
      en: 'Added purpose to `{activity}`: {purposes}',
      'zh-CN': '处理活动 `{activity}` 增加了目的：{purposes}',
    },
  },
  good: [
    {
      // The same purposes in another order.
      base: {
        'registers/processing.yaml':
          "activities:\n  - { id: maps, purposes: { zh-CN: 导航、分区清洁, en: 'Navigation, cleaning' } }\n",
      },
      head: {
        'registers/processing.yaml':
          "activities:\n  - { id: maps, purposes: { zh-CN: 分区清洁、导航, en: 'Cleaning, navigation' } }\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, purposes: { en: Navigation } }\n',
      },
      head: {
        'registers/processing.yaml':
          "activities:\n  - { id: maps, legal-basis: consent, purposes: { en: 'Navigation, marketing' } }\n",
      },
      finds: ['registers/processing.yaml:2:39: material: Added purpose to `maps`: marketing'],
    },
  ],
  check(comparison, report) {
    for (const { id, after, wording, about } of comparison.reworded('processing', 'purposes')) {
      if (!wording.came || wording.went || wording.slight) continue
      const duties = comparison.dutiesOf(after, 'purpose')
      report('added', { activity: id, purposes: wording.came }, { ...about, duties })
    }
  },
})
