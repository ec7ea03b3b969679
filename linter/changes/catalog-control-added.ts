import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'catalog-control-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'catalog-control-removed',
  summary: {
    en: 'Tell each control that is new in the catalogue.',
    'zh-CN': '指出控制目录中新增的每个控制点。',
  },
  why: {
    en: 'It binds nobody before a profile asks for it, and whoever keeps profiles should know that it is there.',
    'zh-CN': '没有清单要求之前它不约束任何人，但维护清单的人应当知道有它。',
  },
  messages: {
    added: {
      en: 'Added control `{control}` (“{title}”) to the catalogue',
      'zh-CN': '控制目录新增了 `{control}`（“{title}”）',
    },
  },
  good: [
    {
      // Moved to another file of the catalogue.
      base: { 'catalog/BT.yaml': catalog('BT-02') },
      head: { 'catalog/transfer.yaml': catalog('BT-02') },
    },
  ],
  bad: [
    {
      base: { 'catalog/BT.yaml': 'controls: []\n' },
      head: { 'catalog/BT.yaml': catalog('BT-02') },
      finds: ['catalog/BT.yaml:2:5: editorial: Added control `BT-02` (“Notice”) to the catalogue'],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head } of comparison.entries(({ controls }) => controls)) {
      if (base || !head || comparison.isOfMovedImport(head.spot.path)) continue
      const about = { document: head.family, control: id, spot: head.spot, after: head.statement.en }
      report('added', { control: id, title: head.title }, about)
    }
  },
})

function catalog(id: string): string {
  return `controls:\n  - { id: ${id}, title: { en: Notice }, statement: { en: Individuals shall be told. } }\n`
}
