import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'means-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'means-changed',
  summary: {
    en: 'Tell each processing activity that collects or uses information in another way.',
    'zh-CN': '指出收集、使用方式有变的每项处理活动。',
  },
  why: {
    en: 'Consent covers the means that people were told of; another one asks them again.',
    'zh-CN': '个人同意的是告知过的处理方式，方式变了须重新取得同意。',
  },
  messages: {
    changed: {
      en: 'Changed how `{activity}` collects and uses information',
      'zh-CN': '处理活动 `{activity}` 的方式有变',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, means: { en: Kept on the robot } }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, means: { en: Kept on the robot }, sensitive: true }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, means: { en: Kept on the robot } }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, means: { en: Uploaded to the cloud } }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Changed how `maps` collects and uses information'],
    },
  ],
  check(comparison, report) {
    for (const { id, after, wording, about } of comparison.reworded('processing', 'means')) {
      const duties = wording.slight ? [] : comparison.dutiesOf(after, 'rewritten')
      report('changed', { activity: id }, { ...about, duties })
    }
  },
})
