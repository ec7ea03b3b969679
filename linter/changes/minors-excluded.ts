import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'minors-excluded',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'minors-included',
  summary: {
    en: 'Tell each processing activity that no longer knowingly handles information of children under fourteen.',
    'zh-CN': '指出不再处理不满十四周岁未成年人信息的每项处理活动。',
  },
  why: {
    en: 'If children are still among them, their guardians are no longer asked.',
    'zh-CN': '如果实际上还有儿童，监护人就不再被征求同意了。',
  },
  messages: {
    unmarked: {
      en: 'Excluded children under fourteen from `{activity}`',
      'zh-CN': '处理活动 `{activity}` 不再处理不满十四周岁未成年人信息',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, minors: false }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, minors: true }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, minors: true }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, minors: false }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Excluded children under fourteen from `maps`'],
    },
  ],
  check(comparison, report) {
    for (const { id, about } of comparison.marked('processing', 'minors', false)) {
      report('unmarked', { activity: id }, { ...about, duties: ['tell-individuals'] })
    }
  },
})
