import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gdpr-basis-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'gdpr-basis-changed',
  summary: {
    en: 'Tell each processing activity that stands on another ground for people in the EU.',
    'zh-CN': '指出对欧盟境内个人所依据的理由有变的每项处理活动。',
  },
  why: {
    en: 'The ground decides whether people in the EU may object, withdraw or take their data along, and they are told it.',
    'zh-CN': '依据不同，欧盟境内的个人能否反对、撤回、转移就不同，也须告知。',
  },
  messages: {
    changed: {
      en: 'Changed the ground of `{activity}` for people in the EU',
      'zh-CN': '处理活动 `{activity}` 对欧盟个人的依据有变',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, gdpr-basis: { en: your consent } }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, gdpr-basis: { en: your consent }, sensitive: true }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, gdpr-basis: { en: your consent } }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, gdpr-basis: { en: legitimate interests } }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Changed the ground of `maps` for people in the EU'],
    },
  ],
  check(comparison, report) {
    for (const { id, after, wording, about } of comparison.reworded('processing', 'gdpr-basis')) {
      const duties = wording.slight ? [] : comparison.dutiesOf(after, 'kept')
      report('changed', { activity: id }, { ...about, duties })
    }
  },
})
