import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'automated-decision-begun',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'automated-decision-ended',
  summary: {
    en: 'Tell each processing activity in which a program now decides about people by itself.',
    'zh-CN': '指出改由程序自动决策的每项处理活动。',
  },
  why: {
    en: 'The result must be fair and open, people may ask for an explanation, and an assessment comes first.',
    'zh-CN': '结果须透明公平，个人可以要求说明，并须事前评估。',
  },
  messages: {
    marked: {
      en: 'Began automated decisions in `{activity}`',
      'zh-CN': '处理活动 `{activity}` 开始自动化决策',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, automated-decisions: true }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, automated-decisions: false }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, automated-decisions: false }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, automated-decisions: true }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Began automated decisions in `maps`'],
    },
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: contract, automated-decisions: false }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: contract, automated-decisions: true }\n',
      },
      finds: ['registers/processing.yaml:2:40: material: Began automated decisions in `maps`'],
    },
  ],
  check(comparison, report) {
    for (const { id, after, about } of comparison.marked('processing', 'automated-decisions', true)) {
      report('marked', { activity: id }, { ...about, duties: comparison.dutiesOf(after, 'automated') })
    }
  },
})
