import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'language-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'language-dropped',
  summary: {
    en: 'Tell each language in which the site newly appears.',
    'zh-CN': '指出站点新增的每种语言。',
  },
  why: {
    en: 'Readers of that language will look for a translation of everything.',
    'zh-CN': '读这种语言的人，会期待每份文件都有译文。',
  },
  messages: {
    told: {
      en: 'Added language `{item}` to the site',
      'zh-CN': '站点新增了语言 `{item}`',
    },
  },
  good: [
    {
      base: { 'policypress.config.yaml': 'name: A\nlanguages: [zh-CN, en]\n' },
      head: { 'policypress.config.yaml': 'name: A\nlanguages: [en, zh-CN]\n' },
    },
  ],
  bad: [
    {
      base: { 'policypress.config.yaml': 'name: A\nlanguages: [zh-CN]\n' },
      head: { 'policypress.config.yaml': 'name: A\nlanguages: [zh-CN, en]\n' },
      finds: ['policypress.config.yaml:2:20: editorial: Added language `en` to the site'],
    },
  ],
  check(comparison, report) {
    for (const { key, from, to, about } of comparison.settings) {
      if (key === 'languages' && from === '') report('told', { item: to }, about)
    }
  },
})
