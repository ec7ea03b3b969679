import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'handler-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'handler-removed',
  summary: {
    en: 'Tell each company that newly decides on a processing activity.',
    'zh-CN': '指出新参与决定处理活动的每家公司。',
  },
  why: {
    en: 'People are told who decides about their information; another company that does is another handler.',
    'zh-CN': '须告知个人谁在决定其信息的处理；多一家公司，就多一个处理者。',
  },
  messages: {
    added: {
      en: 'Added `{party}` to those who decide on `{activity}`',
      'zh-CN': '处理活动 `{activity}` 的决定方增加了 `{party}`',
    },
  },
  good: [
    {
      base: { 'registers/processing.yaml': 'activities:\n  - { id: maps, handlers: [shops, robots] }\n' },
      head: { 'registers/processing.yaml': 'activities:\n  - { id: maps, handlers: [robots, shops] }\n' },
    },
  ],
  bad: [
    {
      base: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, handlers: [shops] }\n',
      },
      head: {
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, handlers: [shops, robots] }\n',
      },
      finds: ['registers/processing.yaml:2:39: material: Added `robots` to those who decide on `maps`'],
    },
  ],
  check(comparison, report) {
    for (const { id, after, came, about } of comparison.relisted('processing', 'handlers')) {
      const duties = comparison.dutiesOf(after, 'provided')
      for (const party of came) report('added', { activity: id, party }, { ...about, duties })
    }
  },
})
