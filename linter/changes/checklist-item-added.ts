import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'checklist-item-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'checklist-item-removed',
  summary: {
    en: 'Tell each item that a checklist newly asks for.',
    'zh-CN': '指出检查清单新增的每一项。',
  },
  why: {
    en: 'Every notice that follows the checklist owes text for it from now on.',
    'zh-CN': '遵循该清单的每份告知，从此都须写明这一项。',
  },
  messages: {
    added: {
      en: 'Added item `{item}` (“{what}”) to checklist `{checklist}`; notices that follow it: {notices}',
      'zh-CN': '检查清单 `{checklist}` 新增了 `{item}`（“{what}”）；遵循它的告知：{notices}',
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
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17] }\n',
        'public/a.mdx': '---\nchecklists: [notice]\n---\n\n## 一\n',
      },
      head: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17] }\n  - { id: CN-02, what: { en: Purposes and means }, laws: [PIPL:17] }\n',
        'public/a.mdx': '---\nchecklists: [notice]\n---\n\n## 一\n',
      },
      finds: [
        'checklists/notice.yaml:4:7: material: Added item `CN-02` (“Purposes and means”) to checklist `notice`; notices that follow it: `a`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head, checklist, followers, about } of comparison.checkItems) {
      if (base || !head) continue
      report('added', { item: id, what: head.what, checklist, notices: followers }, about('id'))
    }
  },
})
