import { defineRule, isUnread } from '../define-rule.ts'

export default defineRule({
  id: 'known-control',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every control that a document, a profile or a requirement row names to exist in the catalogue.',
    'zh-CN': '要求文件、控制清单和要求条目提到的控制点都在控制目录中。',
  },
  why: {
    en: 'A claim on a control that is not in the catalogue proves nothing to an auditor.',
    'zh-CN': '声称落实一个目录里没有的控制点，对审计毫无证明力。',
  },
  messages: {
    unknown: {
      en: 'Unknown control `{id}`, expected the id of a control in the catalogue',
      'zh-CN': '未知的控制点 `{id}`，应为控制目录中的控制点编号',
    },
  },
  good: [
    {
      'catalog/BT.yaml': 'controls:\n  - id: BT-02\n',
      'internal/a.mdx': '<Control id="BT-02">\n\n告知客户。\n\n</Control>\n',
    },
  ],
  bad: [
    {
      files: {
        'catalog/BT.yaml': 'controls:\n  - id: BT-02\n',
        'internal/a.mdx': '# 转让\n\n<Control id="BT-02 BT-99">\n\n告知客户。\n\n</Control>\n',
        'profiles/p.yaml': 'id: p\ncontrols:\n  - id: BT-03\n',
        'requirements/000.yaml': "rows:\n  - id: '000:1.0'\n    control: BT-02\n    also: [GV-01]\n",
      },
      finds: [
        'internal/a.mdx:3:1: Unknown control `BT-99`, expected the id of a control in the catalogue',
        'profiles/p.yaml:3:5: Unknown control `BT-03`, expected the id of a control in the catalogue',
        'requirements/000.yaml:2:5: Unknown control `GV-01`, expected the id of a control in the catalogue',
      ],
    },
  ],
  check({ facts, controls, profiles, requirements }, report) {
    if (isUnread({ facts }, 'catalog/')) return
    for (const file of facts) {
      for (const { name, props, span } of file.components) {
        if (name !== 'Control') continue
        for (const id of (props['id'] ?? '').split(/[\s,]+/).filter((part) => part && !controls.has(part))) {
          report('unknown', { id }, { path: file.path, span })
        }
      }
    }
    for (const profile of profiles.values()) {
      for (const { id, spot } of profile.controls) if (!controls.has(id)) report('unknown', { id }, spot)
    }
    for (const row of requirements.values()) {
      for (const id of [row.control, ...row.also]) if (!controls.has(id)) report('unknown', { id }, row.spot)
    }
  },
})
