import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'minors-included',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'minors-excluded',
  summary: {
    en: 'Tell each processing activity that now knowingly handles information of children under fourteen.',
    'zh-CN': '指出新增处理不满十四周岁未成年人信息的每项处理活动。',
  },
  why: {
    en: 'All that is about them is sensitive; their guardian is asked, and rules of their own are due.',
    'zh-CN': '其信息一律为敏感个人信息，须取得监护人同意，并制定专门规则。',
  },
  messages: {
    marked: {
      en: 'Included children under fourteen in `{activity}`',
      'zh-CN': '处理活动 `{activity}` 新增处理不满十四周岁未成年人信息',
    },
  },
  good: [
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, minors: true }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, minors: false }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, minors: false }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: consent, minors: true }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Included children under fourteen in `maps`'],
    },
    {
      base: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: contract, minors: false }\n',
      },
      head: {
        'registers/processing.yaml': 'activities:\n  - { id: maps, legal-basis: contract, minors: true }\n',
      },
      finds: ['registers/processing.yaml:2:40: material: Included children under fourteen in `maps`'],
    },
  ],
  check(comparison, report) {
    for (const { id, after, about } of comparison.marked('processing', 'minors', true)) {
      report('marked', { activity: id }, { ...about, duties: comparison.dutiesOf(after, 'minors') })
    }
  },
})
