import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'import-dropped',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'import-added',
  summary: {
    en: 'Tell each import of further catalogues that is gone.',
    'zh-CN': '指出不再引入的每处目录。',
  },
  why: {
    en: 'All controls, profiles and laws that came with it are gone at one stroke.',
    'zh-CN': '随之引入的控制点、清单和法规一下子都没了。',
  },
  messages: {
    told: {
      en: 'Dropped the import of `{item}` with all of its controls, profiles, checklists, requirements and laws',
      'zh-CN': '不再引入 `{item}`，连同其中的控制点、清单、检查清单、要求和法规',
    },
  },
  good: [
    {
      base: { 'policypress.config.yaml': 'name: A\nimports:\n  - { from: ./group }\n' },
      head: { 'policypress.config.yaml': 'name: A\nimports:\n  - from: ./group\n' },
    },
  ],
  bad: [
    {
      base: {
        'policypress.config.yaml': 'name: A\nimports:\n  - { from: ./group }\n',
        'group/catalog/BT.yaml': 'controls:\n  - { id: BT-02 }\n',
      },
      head: {
        'policypress.config.yaml': 'name: A\n',
        'group/catalog/BT.yaml': 'controls:\n  - { id: BT-02 }\n',
      },
      finds: [
        'base policypress.config.yaml:3:5: material: Dropped the import of `./group` with all of its controls, profiles, checklists, requirements and laws',
      ],
    },
  ],
  check(comparison, report) {
    for (const { key, from, to, about } of comparison.settings) {
      if (key === 'imports' && to === '') report('told', { item: from }, about)
    }
  },
})
