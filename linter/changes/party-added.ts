import { defineRule } from '../define-rule.ts'
import { localTextOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'party-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'party-removed',
  summary: { en: 'Tell each party that is new in the register.', 'zh-CN': '指出登记表新增的每个相关方。' },
  why: {
    en: 'Nothing happens yet: who receives from it is told where an activity, a list or a document names it.',
    'zh-CN': '登记本身不产生变化；处理活动、清单或者文件提到它时，另行指出。',
  },
  messages: {
    added: {
      en: 'Added party `{party}` ({name}, {kind})',
      'zh-CN': '新增了相关方 `{party}`（{name}，{kind}）',
    },
  },
  good: [
    {
      // Another id for the same party.
      base: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud-host, name: { en: Yunling Cloud }, kind: processor }\n',
      },
      head: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud, name: { en: Yunling Cloud }, kind: processor }\n',
      },
    },
  ],
  bad: [
    {
      base: { 'registers/parties.yaml': 'parties: []\n' },
      head: {
        'registers/parties.yaml':
          'parties:\n  - { id: cloud-host, name: { en: Yunling Cloud }, kind: processor }\n',
      },
      finds: ['registers/parties.yaml:2:7: editorial: Added party `cloud-host` (Yunling Cloud, processor)'],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.came('parties')) {
      report('added', { party: id, name: localTextOf(fields['name']), kind: textOf(fields['kind']) }, about)
    }
  },
})
