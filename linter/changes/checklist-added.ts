import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'checklist-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'checklist-removed',
  summary: {
    en: 'Tell each checklist that is new.',
    'zh-CN': '指出新增的每份检查清单。',
  },
  why: {
    en: 'A notice that names it owes text for all of its items.',
    'zh-CN': '声明它的告知，须写明其中每一项。',
  },
  messages: {
    added: {
      en: 'Added checklist `{checklist}` (“{title}”) with its items: {count}',
      'zh-CN': '新增了检查清单 `{checklist}`（“{title}”），共 {count} 项',
    },
  },
  good: [
    {
      base: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17] }\n',
      },
      head: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17] }\n  - { id: CN-02, what: { en: Purposes and means }, laws: [PIPL:17] }\n',
      },
    },
  ],
  bad: [
    {
      base: {},
      head: {
        'checklists/notice.yaml':
          'id: notice\nitems:\n  - { id: CN-01, what: { en: Name of the handler }, laws: [PIPL:17] }\n',
      },
      finds: ['checklists/notice.yaml:1:1: editorial: Added checklist `notice` (“”) with its items: 1'],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head } of comparison.entries(({ checklists }) => checklists)) {
      if (base || !head || comparison.isOfMovedImport(head.spot.path)) continue
      const data = { checklist: id, title: head.title, count: head.items.length }
      report('added', data, { document: `checklists/${id}`, spot: head.spot })
    }
  },
})
