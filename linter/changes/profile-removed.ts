import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'profile-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'profile-added',
  summary: { en: 'Tell each profile that is gone.', 'zh-CN': '指出被删去的每份控制清单。' },
  why: {
    en: 'Nothing asks its controls of the documents that followed it any more.',
    'zh-CN': '对遵循它的文件，再没有什么要求其中的控制点。',
  },
  messages: {
    removed: {
      en: 'Removed profile `{profile}`; controls of its own: {count}; documents that follow it: {documents}',
      'zh-CN': '删去了控制清单 `{profile}`；自有控制点 {count} 个；遵循它的文件：{documents}',
    },
  },
  good: [
    {
      base: { 'profiles/outlet.yaml': 'id: outlet\ncontrols:\n  - id: BT-02\n  - id: BT-03\n' },
      head: { 'profiles/outlet.yaml': 'id: outlet\ncontrols:\n  - id: BT-02\n' },
    },
  ],
  bad: [
    {
      base: {
        'profiles/outlet.yaml': 'id: outlet\ncontrols:\n  - id: BT-02\n',
        'internal/a.mdx': '---\nprofiles: [outlet]\n---\n\n## 一\n',
      },
      head: { 'internal/a.mdx': '---\nprofiles: [outlet]\n---\n\n## 一\n' },
      finds: [
        'base profiles/outlet.yaml:1:1: material: Removed profile `outlet`; controls of its own: 1; documents that follow it: `a`',
      ],
    },
  ],
  check({ profiles, ...comparison }, report) {
    for (const { id, base, head, followers } of profiles) {
      if (head || !base || comparison.isOfMovedImport(base.spot.path)) continue
      const data = { profile: id, count: base.controls.length, documents: followers }
      report('removed', data, { document: `profiles/${id}`, spot: base.spot, side: 'base' })
    }
  },
})
