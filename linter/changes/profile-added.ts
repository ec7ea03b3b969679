import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'profile-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'profile-removed',
  summary: { en: 'Tell each profile that is new.', 'zh-CN': '指出新增的每份控制清单。' },
  why: {
    en: 'A document that claims it owes text for all of its controls.',
    'zh-CN': '声明它的文件，须为其中每个控制点写明文字。',
  },
  messages: {
    added: {
      en: 'Added profile `{profile}`; controls of its own: {count}; documents that follow it: {documents}',
      'zh-CN': '新增了控制清单 `{profile}`；自有控制点 {count} 个；遵循它的文件：{documents}',
    },
  },
  good: [
    {
      base: { 'profiles/outlet.yaml': 'id: outlet\ncontrols:\n  - id: BT-02\n' },
      head: { 'profiles/outlet.yaml': 'id: outlet\ncontrols:\n  - id: BT-02\n  - id: BT-03\n' },
    },
  ],
  bad: [
    {
      base: {},
      head: { 'profiles/outlet.yaml': 'id: outlet\ncontrols:\n  - id: BT-02\n' },
      finds: [
        'profiles/outlet.yaml:1:1: editorial: Added profile `outlet`; controls of its own: 1; documents that follow it: none',
      ],
    },
  ],
  check({ profiles, ...comparison }, report) {
    for (const { id, base, head, followers } of profiles) {
      if (base || !head || comparison.isOfMovedImport(head.spot.path)) continue
      const data = { profile: id, count: head.controls.length, documents: followers }
      report('added', data, { document: `profiles/${id}`, spot: head.spot })
    }
  },
})
