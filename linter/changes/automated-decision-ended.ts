import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'automated-decision-ended',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'automated-decision-begun',
  summary: {
    en: 'Tell each processing activity in which a program no longer decides about people by itself.',
    'zh-CN': '指出不再由程序自动决策的每项处理活动。',
  },
  why: {
    en: 'What people were told of how decisions are made, and may refuse, no longer holds.',
    'zh-CN': '关于怎样决定、可否拒绝的告知不再成立。',
  },
  messages: {
    unmarked: {
      en: 'Ended automated decisions in `{activity}`',
      'zh-CN': '处理活动 `{activity}` 停止自动化决策',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, automated-decisions: false }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, automated-decisions: true }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, automated-decisions: true }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, automated-decisions: false }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Ended automated decisions in `maps`'],
    },
  ],
  check(comparison, report) {
    for (const { id, about } of comparison.marked('processing', 'automated-decisions', false)) {
      report('unmarked', { activity: id }, { ...about, duties: ['tell-individuals'] })
    }
  },
})
