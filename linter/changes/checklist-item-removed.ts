import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'checklist-item-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'checklist-item-added',
  summary: {
    en: 'Tell each item that a checklist no longer asks for.',
    'zh-CN': '指出检查清单不再要求的每一项。',
  },
  why: {
    en: 'A notice may drop the text for it, and nothing will complain.',
    'zh-CN': '告知可以删掉这段文字，检查也不再报告。',
  },
  messages: {
    removed: {
      en: 'Removed item `{item}` (“{what}”, {laws}) from checklist `{checklist}`; notices that follow it: {notices}',
      'zh-CN': '检查清单 `{checklist}` 删去了 `{item}`（“{what}”，{laws}）；遵循它的告知：{notices}',
    },
  },
  good: [
    {
      base: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17] }\n  - { id: CN-02, what: { en: Purposes and means }, laws: [PIPL:17] }\n',
      },
      head: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { id: CN-02, what: { en: Purposes and means }, laws: [PIPL:17] }\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17] }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17] }\n  - { id: CN-02, what: { en: Purposes and means }, laws: [PIPL:17] }\n',
      },
      head: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17] }\n',
      },
      finds: [
        'base checklists/notice.yaml:4:7: material: Removed item `CN-02` (“Purposes and means”, PIPL:17) from checklist `notice`; notices that follow it: none',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head, checklist, followers, about } of comparison.checkItems) {
      if (head || !base) continue
      const laws = base.laws.join(', ')
      report('removed', { item: id, what: base.what, laws, checklist, notices: followers }, about('id'))
    }
  },
})
