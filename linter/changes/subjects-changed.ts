import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'subjects-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'subjects-changed',
  summary: {
    en: 'Tell each processing activity that is about other people than before.',
    'zh-CN': '指出涉及人群有变的每项处理活动。',
  },
  why: {
    en: 'People who come in were never told, and nobody asked them.',
    'zh-CN': '新涉及的人没有被告知过，也没有被征求过同意。',
  },
  messages: {
    changed: {
      en: 'Changed whose information `{activity}` handles',
      'zh-CN': '处理活动 `{activity}` 涉及的人有变',
    },
  },
  good: [
    {
      base: { 'registers/processing.yaml': 'activities:\n  - { id: maps, subjects: { en: Robot users } }\n' },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, subjects: { en: Robot users }, sensitive: true }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, subjects: { en: Robot users } }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, subjects: { en: Robot users and their visitors } }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Changed whose information `maps` handles'],
    },
  ],
  check(comparison, report) {
    for (const { id, after, wording, about } of comparison.reworded('processing', 'subjects')) {
      const duties = wording.slight ? [] : comparison.dutiesOf(after, 'rewritten')
      report('changed', { activity: id }, { ...about, duties })
    }
  },
})
