import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'retention-start-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'retention-start-changed',
  summary: {
    en: 'Tell each processing activity whose period runs from another day or ends otherwise.',
    'zh-CN': '指出期限起算日或者到期处理有变的每项处理活动。',
  },
  why: {
    en: 'A period of the same length that starts later keeps information longer.',
    'zh-CN': '期限同样长，起算晚了，信息就存得更久。',
  },
  messages: {
    changed: {
      en: 'Changed from when the period of `{activity}` runs or how it ends',
      'zh-CN': '处理活动 `{activity}` 的期限起算或到期处理有变',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, retention-from: { en: From upload } }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, retention-from: { en: From upload }, sensitive: true }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, retention-from: { en: From upload } }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, retention-from: { en: From closing the account } }\n',
      },
      finds: [
        'registers/processing.yaml:2:39: material: Changed from when the period of `maps` runs or how it ends',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, after, wording, about } of comparison.reworded('processing', 'retention-from')) {
      const duties = wording.slight ? [] : comparison.dutiesOf(after, 'kept')
      report('changed', { activity: id }, { ...about, duties })
    }
  },
})
