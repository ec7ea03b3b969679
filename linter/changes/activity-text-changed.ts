import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'activity-text-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'activity-text-changed',
  summary: {
    en: 'Tell each processing activity that is described otherwise: its name, why it is needed, what a refusal means.',
    'zh-CN': '指出名称、必要性、不提供的后果等表述有变的每项处理活动。',
  },
  why: {
    en: 'Notices repeat these words, and some of them the law asks for.',
    'zh-CN': '告知会照搬这些话，其中有的是法律要求写的。',
  },
  messages: {
    name: {
      en: 'Changed the name of `{activity}`',
      'zh-CN': '处理活动 `{activity}` 的名称有变',
    },
    consequence: {
      en: 'Changed what a refusal means in `{activity}`',
      'zh-CN': '处理活动 `{activity}` 不提供的后果有变',
    },
    necessity: {
      en: 'Changed why `{activity}` needs sensitive information',
      'zh-CN': '处理活动 `{activity}` 的必要性有变',
    },
    'legal-basis-note': {
      en: 'Changed what readers are told of the ground of `{activity}`',
      'zh-CN': '处理活动 `{activity}` 对依据的说明有变',
    },
  },
  good: [
    {
      // It came with the mark, and that is told.
      base: { 'registers/processing.yaml': 'activities:\n  - { id: maps, sensitive: false }\n' },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, sensitive: true, necessity: { en: Needed to navigate } }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, consequence: { en: You may refuse } }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, consequence: { en: Without it there is no account } }\n',
      },
      finds: ['registers/processing.yaml:2:17: material: Changed what a refusal means in `maps`'],
    },
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, name: { en: Cleanning of rooms } }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, name: { en: Cleaning of rooms } }\n',
      },
      finds: ['registers/processing.yaml:2:17: editorial: Changed the name of `maps`'],
    },
  ],
  check(comparison, report) {
    for (const key of ['name', 'consequence', 'necessity', 'legal-basis-note'] as const) {
      for (const { id, before, after, wording, about } of comparison.reworded('processing', key)) {
        const cause = causes.get(key)
        if (cause !== undefined && before[cause] !== after[cause]) continue
        const duties = wording.slight ? [] : (['tell-individuals'] as const)
        report(key, { activity: id }, { ...about, duties })
      }
    }
  },
})

// What comes and goes with something else is told there.
const causes: ReadonlyMap<string, string> = new Map([
  ['necessity', 'sensitive'],
  ['legal-basis-note', 'legal-basis'],
])
