import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'language-dropped',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'language-added',
  summary: {
    en: 'Tell each language in which the site no longer appears.',
    'zh-CN': '指出站点不再使用的每种语言。',
  },
  why: {
    en: 'Whoever reads no other language can no longer know what is done with their information.',
    'zh-CN': '只读这种语言的人，从此无从知道自己的信息怎样处理。',
  },
  messages: {
    told: {
      en: 'Dropped language `{item}` from the site',
      'zh-CN': '站点不再使用语言 `{item}`',
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
      base: { 'policypress.config.yaml': 'name: A\nlanguages: [zh-CN, en]\n' },
      head: { 'policypress.config.yaml': 'name: A\nlanguages: [zh-CN]\n' },
      finds: ['base policypress.config.yaml:2:20: material: Dropped language `en` from the site'],
    },
  ],
  check(comparison, report) {
    for (const { key, from, to, about } of comparison.settings) {
      if (key === 'languages' && to === '') report('told', { item: from }, about)
    }
  },
})
