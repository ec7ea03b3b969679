import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'activity-systems-changed',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'activity-systems-changed',
  summary: {
    en: 'Tell each processing activity that is kept in other systems.',
    'zh-CN': '指出存放系统有变的每项处理活动。',
  },
  why: {
    en: 'Safeguards, backups and deletion have to follow the information to where it is now.',
    'zh-CN': '信息放到哪里，保护、备份和删除就要跟到哪里。',
  },
  messages: {
    changed: {
      en: 'Changed where the information of `{activity}` is kept',
      'zh-CN': '处理活动 `{activity}` 的存放系统有变',
    },
  },
  good: [
    {
      base: { 'registers/processing.yaml': 'activities:\n  - { id: maps, systems: [{ en: Robot }] }\n' },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, systems: [{ en: Robot }], sensitive: true }\n',
      },
    },
  ],
  bad: [
    {
      base: { 'registers/processing.yaml': 'activities:\n  - { id: maps, systems: [{ en: Robot }] }\n' },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, systems: [{ en: Robot }, { en: Map backup store }] }\n',
      },
      finds: ['registers/processing.yaml:2:17: editorial: Changed where the information of `maps` is kept'],
    },
  ],
  check(comparison, report) {
    for (const { id, about } of comparison.reworded('processing', 'systems')) {
      report('changed', { activity: id }, { ...about, class: 'editorial' })
    }
  },
})
