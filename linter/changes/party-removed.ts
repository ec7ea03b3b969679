import { defineRule } from '../define-rule.ts'
import { localTextOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'party-removed',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'party-added',
  summary: { en: 'Tell each party that is gone from the register.', 'zh-CN': '指出登记表减去的每个相关方。' },
  why: {
    en: 'What still names it names nobody.',
    'zh-CN': '仍提到它的地方就没有着落了。',
  },
  messages: {
    removed: {
      en: 'Removed party `{party}` ({name}, {kind})',
      'zh-CN': '删去了相关方 `{party}`（{name}，{kind}）',
    },
  },
  good: [
    {
      base: { 'registers/parties.yaml': 'parties: []\n' },
      head: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud-host, name: { en: Yunling Cloud }, kind: processor }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud-host, name: { en: Yunling Cloud }, kind: processor }\n',
      },
      head: { 'registers/parties.yaml': 'parties: []\n' },
      finds: [
        'base registers/parties.yaml:2:7: editorial: Removed party `cloud-host` (Yunling Cloud, processor)',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.went('parties')) {
      report('removed', { party: id, name: localTextOf(fields['name']), kind: textOf(fields['kind']) }, about)
    }
  },
})
