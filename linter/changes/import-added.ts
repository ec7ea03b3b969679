import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'import-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'import-dropped',
  summary: {
    en: 'Tell each import of further catalogues that is new.',
    'zh-CN': '指出新引入的每处目录。',
  },
  why: {
    en: 'Its controls, profiles and laws count here as if they were ours.',
    'zh-CN': '其中的控制点、清单和法规，在此与自己的一样算数。',
  },
  messages: {
    told: {
      en: 'Added the import of `{item}`',
      'zh-CN': '新引入了 `{item}`',
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
      base: { 'policypress.config.yaml': 'name: A\n' },
      head: { 'policypress.config.yaml': 'name: A\nimports:\n  - { from: ./group }\n' },
      finds: ['policypress.config.yaml:3:5: editorial: Added the import of `./group`'],
    },
  ],
  check(comparison, report) {
    for (const { key, from, to, about } of comparison.settings) {
      if (key === 'imports' && from === '') report('told', { item: to }, about)
    }
  },
})
