import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'checklist-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'checklist-added',
  summary: {
    en: 'Tell each checklist that is gone.',
    'zh-CN': '指出被删去的每份检查清单。',
  },
  why: {
    en: 'Nothing asks any more whether a notice says what the law wants said.',
    'zh-CN': '告知是否写明了法律要求的事项，从此没人检查。',
  },
  messages: {
    removed: {
      en: 'Removed checklist `{checklist}` (“{title}”) with its items: {count}',
      'zh-CN': '删去了检查清单 `{checklist}`（“{title}”），共 {count} 项',
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
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17] }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17] }\n',
      },
      head: {},
      finds: ['base checklists/notice.yaml:1:1: material: Removed checklist `notice` (“”) with its items: 1'],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head } of comparison.entries(({ checklists }) => checklists)) {
      if (head || !base || comparison.isOfMovedImport(base.spot.path)) continue
      const data = { checklist: id, title: base.title, count: base.items.length }
      report('removed', data, { document: `checklists/${id}`, spot: base.spot, side: 'base' })
    }
  },
})
