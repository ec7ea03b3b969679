import { defineRule, isUnread } from '../define-rule.ts'

export default defineRule({
  id: 'known-parameter',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every parameter that is shown to be defined in the catalogue and to have a value.',
    'zh-CN': '要求文中显示的每个参数都在控制目录中有定义，并有取值。',
  },
  why: {
    en: 'A number stands in one place and is shown in many; without it a reader meets a hole where a deadline should be.',
    'zh-CN': '一个数字只写在一处，多处显示；没有它，读者看到的期限就是空的。',
  },
  messages: {
    unknown: {
      en: 'Unknown parameter `{id}`, expected one that a control of the catalogue defines',
      'zh-CN': '未知的参数 `{id}`，应为控制目录中定义的参数',
    },
    unset: {
      en: 'Missing value of the parameter `{id}`, expected one in `registers/parameters.yaml`',
      'zh-CN': '缺少参数 `{id}` 的取值，应写在 `registers/parameters.yaml`',
    },
    unused: {
      en: 'Unknown parameter `{id}` in the register, expected one that a control of the catalogue defines',
      'zh-CN': '未知的登记参数 `{id}`，应为控制目录中定义的参数',
    },
  },
  good: [
    {
      'catalog/BT.yaml': 'controls:\n  - id: BT-02\n    parameters:\n      - id: notice-days\n',
      'registers/parameters.yaml': 'values:\n  notice-days: { value: 30 }\n',
      'internal/a.mdx': '交割前 <Param id="notice-days" />。\n',
    },
  ],
  bad: [
    {
      files: {
        'catalog/BT.yaml': 'controls:\n  - id: BT-02\n    parameters:\n      - id: notice-days\n',
        'registers/parameters.yaml': 'values:\n  notice-day: { value: 30 }\n',
        'internal/a.mdx': '交割前 <Param id="notice-days" />、<Param id="x" />。\n',
      },
      finds: [
        'internal/a.mdx:1:5: Missing value of the parameter `notice-days`, expected one in `registers/parameters.yaml`',
        'internal/a.mdx:1:32: Unknown parameter `x`, expected one that a control of the catalogue defines',
        'registers/parameters.yaml:2:3: Unknown parameter `notice-day` in the register, expected one that a control of the catalogue defines',
      ],
    },
  ],
  check({ facts, parameters, values }, report) {
    if (isUnread({ facts }, 'catalog/') || isUnread({ facts }, 'registers/parameters.yaml')) return
    for (const file of facts) {
      for (const { name, props, span } of file.components) {
        const id = props['id'] ?? ''
        if (name !== 'Param') continue
        if (!parameters.has(id)) report('unknown', { id }, { path: file.path, span })
        else if (!values.has(id)) report('unset', { id }, { path: file.path, span })
      }
    }
    for (const { id, spot } of values.values()) if (!parameters.has(id)) report('unused', { id }, spot)
  },
})
