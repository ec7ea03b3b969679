import { defineRule, isUnread } from '../define-rule.ts'
import type { Workspace } from '../model/workspace.ts'

export default defineRule({
  id: 'parameter-in-use',
  scope: 'workspace',
  severity: 'warning',
  summary: {
    en: 'Require every number of a control that some document implements to be shown in a text or named in a register.',
    'zh-CN': '要求已有文件落实的控制点的每个数值参数都在文字中显示，或被登记册引用。',
  },
  why: {
    en: 'A limit that no text shows is kept by nobody, while the register makes the company believe that it has one.',
    'zh-CN': '没有文字写到的期限没有人遵守，登记册却让公司以为自己定了期限。',
  },
  messages: {
    idle: {
      en: 'Unexpected parameter `{id}` that nothing uses, expected a `<Param>` of it in the block of `{control}`',
      'zh-CN': '意外的参数 `{id}`：没有任何地方使用，应在控制点 `{control}` 的段落里用 `<Param>` 显示',
    },
  },
  good: [
    {
      'catalog/BT.yaml':
        'controls:\n  - id: BT-02\n    parameters:\n      - { id: notice-days, type: integer, unit: day }\n      - { id: keep-years, type: integer, unit: year }\n      - { id: route, type: string }\n  - id: BT-03\n    parameters: [{ id: later-days, type: integer, unit: day }]\n',
      'registers/processing.yaml': 'activities:\n  - { id: a, retention: keep-years }\n',
      'internal/a.mdx': '<Control id="BT-02">\n\n交割前 <Param id="notice-days" />告知。\n\n</Control>\n',
    },
  ],
  bad: [
    {
      files: {
        'catalog/BT.yaml':
          'controls:\n  - id: BT-02\n    parameters:\n      - { id: notice-days, type: integer, unit: day }\n      - { id: reply-days, type: integer, unit: day }\n',
        'internal/a.mdx': '<Control id="BT-02">\n\n交割前 <Param id="notice-days" />告知。\n\n</Control>\n',
      },
      finds: [
        'catalog/BT.yaml:5:9: Unexpected parameter `reply-days` that nothing uses, expected a `<Param>` of it in the block of `BT-02`',
      ],
    },
  ],
  check(workspace, report) {
    if (isUnread(workspace, '')) return
    const used = usedIn(workspace)
    for (const { id, type, control, spot } of workspace.parameters.values()) {
      // A text may stand for what each deal fills in; a control that nobody implements yet has a finding of its own.
      if (type === 'string' || used.has(id) || !used.has(control)) continue
      report('idle', { id, control }, spot)
    }
  },
})

/** Parameters that a text shows or a register names, and controls that a block with text implements. */
function usedIn({ facts }: Workspace): ReadonlySet<string> {
  const used = new Set<string>()
  for (const { kind, nameId, data, components, controls } of facts) {
    for (const { name, props } of components) if (name === 'Param') used.add(props['id'] ?? '')
    for (const { ids, length } of controls) if (length > 0) ids.forEach((id) => used.add(id))
    // The register of values names every parameter and uses none.
    if (kind === 'register' && nameId !== 'parameters') addTexts(data, used)
  }
  return used
}

function addTexts(value: unknown, used: Set<string>): void {
  if (typeof value === 'string') used.add(value)
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) addTexts(inner, used)
  }
}
