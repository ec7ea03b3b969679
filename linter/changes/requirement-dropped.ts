import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'requirement-dropped',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'requirement-added',
  summary: {
    en: 'Tell each control that a profile no longer asks for.',
    'zh-CN': '指出控制清单不再要求的每个控制点。',
  },
  why: {
    en: 'The text for it may go from every document that follows the profile, and nothing will complain.',
    'zh-CN': '遵循该清单的文件从此可以删掉这段文字，检查也不再报告。',
  },
  messages: {
    dropped: {
      en: 'Dropped control `{control}` from profile `{profile}`; documents that follow it: {documents}',
      'zh-CN': '控制清单 `{profile}` 不再要求 `{control}`；遵循它的文件：{documents}',
    },
    imported: {
      en: 'Dropped the import of `{imported}` from profile `{profile}`, which no longer asks for {controls}; documents that follow it: {documents}',
      'zh-CN':
        '控制清单 `{profile}` 不再引入 `{imported}`，因而不再要求 {controls}；遵循它的文件：{documents}',
    },
  },
  good: [
    {
      base: {
        'profiles/core.yaml': 'id: core\ncontrols: []\n',
        'profiles/outlet.yaml': 'id: outlet\nimports: [core]\ncontrols:\n  - id: BT-02\n',
      },
      // Still asked for, through the profile that is imported.
      head: {
        'profiles/core.yaml': 'id: core\ncontrols:\n  - id: BT-02\n',
        'profiles/outlet.yaml': 'id: outlet\nimports: [core]\ncontrols: []\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'profiles/outlet.yaml': 'id: outlet\ncontrols:\n  - id: BT-02\n  - id: BT-03\n',
        'internal/a.mdx': '---\nprofiles: [outlet]\n---\n\n## 一\n',
      },
      head: {
        'profiles/outlet.yaml': 'id: outlet\ncontrols:\n  - id: BT-02\n',
        'internal/a.mdx': '---\nprofiles: [outlet]\n---\n\n## 一\n',
      },
      finds: [
        'base profiles/outlet.yaml:4:5: material: Dropped control `BT-03` from profile `outlet`; documents that follow it: `a`',
      ],
    },
    {
      base: {
        'profiles/core.yaml': 'id: core\ncontrols:\n  - id: BT-02\n  - id: BT-03\n',
        'profiles/outlet.yaml': 'id: outlet\nimports: [core]\ncontrols:\n  - id: BT-02\n',
      },
      head: {
        'profiles/core.yaml': 'id: core\ncontrols:\n  - id: BT-02\n  - id: BT-03\n',
        'profiles/outlet.yaml': 'id: outlet\nimports: []\ncontrols:\n  - id: BT-02\n',
      },
      finds: [
        'base profiles/outlet.yaml:2:11: material: Dropped the import of `core` from profile `outlet`, which no longer asks for BT-03; documents that follow it: none',
      ],
    },
  ],
  check({ profiles }, report) {
    for (const { id, dropped, followers } of profiles) {
      const data = { profile: id, documents: followers }
      for (const [through, all] of Map.groupBy(dropped, (one) => one.through)) {
        if (through === '') {
          for (const { control, about } of all) report('dropped', { ...data, control }, about)
          continue
        }
        const [first] = all
        const controls = all.map(({ control }) => control).join(', ')
        const spot = first?.about.spot
        if (spot)
          report(
            'imported',
            { ...data, imported: through, controls },
            { document: `profiles/${id}`, spot, side: 'base' },
          )
      }
    }
  },
})
