import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'activity-controls-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'activity-controls-changed',
  summary: {
    en: 'Tell each processing activity that other controls protect.',
    'zh-CN': '指出保护控制点有变的每项处理活动。',
  },
  why: {
    en: 'A control that no longer names an activity need not cover it any more.',
    'zh-CN': '控制点不再指向某项活动，就不再管到它。',
  },
  messages: {
    removed: {
      en: 'Removed {controls} from the controls that protect `{activity}`',
      'zh-CN': '保护处理活动 `{activity}` 的控制点减去了 {controls}',
    },
    added: {
      en: 'Added {controls} to the controls that protect `{activity}`',
      'zh-CN': '保护处理活动 `{activity}` 的控制点增加了 {controls}',
    },
  },
  good: [
    {
      base: { 'registers/processing.yaml': 'activities:\n  - { id: maps, controls: [RD-01, RD-02] }\n' },
      head: { 'registers/processing.yaml': 'activities:\n  - { id: maps, controls: [RD-02, RD-01] }\n' },
    },
  ],
  bad: [
    {
      base: { 'registers/processing.yaml': 'activities:\n  - { id: maps, controls: [RD-01, ST-01] }\n' },
      head: { 'registers/processing.yaml': 'activities:\n  - { id: maps, controls: [RD-01] }\n' },
      finds: [
        'registers/processing.yaml:2:17: material: Removed ST-01 from the controls that protect `maps`',
      ],
    },
    {
      base: { 'registers/processing.yaml': 'activities:\n  - { id: maps, controls: [RD-01] }\n' },
      head: { 'registers/processing.yaml': 'activities:\n  - { id: maps, controls: [RD-01, ST-01] }\n' },
      finds: ['registers/processing.yaml:2:17: editorial: Added ST-01 to the controls that protect `maps`'],
    },
  ],
  check(comparison, report) {
    for (const { id, came, went, about } of comparison.relisted('processing', 'controls')) {
      if (went.length > 0) report('removed', { activity: id, controls: went.join(', ') }, about)
      if (came.length > 0) {
        report('added', { activity: id, controls: came.join(', ') }, { ...about, class: 'editorial' })
      }
    }
  },
})
