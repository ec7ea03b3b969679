import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'requirement-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'requirement-dropped',
  summary: {
    en: 'Tell each control that a profile newly asks for.',
    'zh-CN': '指出控制清单新要求的每个控制点。',
  },
  why: {
    en: 'Every document that follows the profile owes text for it from now on.',
    'zh-CN': '遵循该清单的每份文件，从此都须写明这个控制点。',
  },
  messages: {
    added: {
      en: 'Added control `{control}` to profile `{profile}`; documents that follow it: {documents}',
      'zh-CN': '控制清单 `{profile}` 新要求 `{control}`；遵循它的文件：{documents}',
    },
    imported: {
      en: 'Added the import of `{imported}` to profile `{profile}`, which now asks for {controls} too; documents that follow it: {documents}',
      'zh-CN': '控制清单 `{profile}` 新引入 `{imported}`，因而还要求 {controls}；遵循它的文件：{documents}',
    },
  },
  good: [
    {
      // Asked for before, through the profile that was imported.
      base: {
        'profiles/core.yaml': 'id: core\ncontrols:\n  - id: BT-02\n',
        'profiles/outlet.yaml': 'id: outlet\nimports: [core]\ncontrols: []\n',
      },
      head: {
        'profiles/core.yaml': 'id: core\ncontrols: []\n',
        'profiles/outlet.yaml': 'id: outlet\nimports: [core]\ncontrols:\n  - id: BT-02\n',
      },
    },
  ],
  bad: [
    {
      base: { 'profiles/outlet.yaml': 'id: outlet\ncontrols:\n  - id: BT-02\n' },
      head: { 'profiles/outlet.yaml': 'id: outlet\ncontrols:\n  - id: BT-02\n  - id: BT-03\n' },
      finds: [
        'profiles/outlet.yaml:4:5: material: Added control `BT-03` to profile `outlet`; documents that follow it: none',
      ],
    },
    {
      base: {
        'profiles/core.yaml': 'id: core\ncontrols:\n  - id: BT-02\n  - id: BT-03\n',
        'profiles/outlet.yaml': 'id: outlet\nimports: []\ncontrols:\n  - id: BT-02\n',
      },
      head: {
        'profiles/core.yaml': 'id: core\ncontrols:\n  - id: BT-02\n  - id: BT-03\n',
        'profiles/outlet.yaml': 'id: outlet\nimports: [core]\ncontrols:\n  - id: BT-02\n',
      },
      finds: [
        'profiles/outlet.yaml:2:11: material: Added the import of `core` to profile `outlet`, which now asks for BT-03 too; documents that follow it: none',
      ],
    },
  ],
  check({ profiles }, report) {
    for (const { id, asked, followers } of profiles) {
      const data = { profile: id, documents: followers }
      for (const [through, all] of Map.groupBy(asked, (one) => one.through)) {
        if (through === '') {
          for (const { control, about } of all) report('added', { ...data, control }, about)
          continue
        }
        const [first] = all
        const controls = all.map(({ control }) => control).join(', ')
        const spot = first?.about.spot
        if (spot)
          report('imported', { ...data, imported: through, controls }, { document: `profiles/${id}`, spot })
      }
    }
  },
})
