import { defineRule } from '../define-rule.ts'
import type { ControlBlock } from '../model/facts.ts'
import type { Registers } from '../model/workspace.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'complete-procedure',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Require every control block of a standard, procedure or playbook to say who does it, by when and with which record.',
    'zh-CN': '要求标准、程序和规程的每个控制点段落写明谁做、何时做完、留什么记录。',
  },
  why: {
    en: 'Work that names no person, no day and no proof is done late, by nobody, and cannot be shown to anybody.',
    'zh-CN': '不写人、不写期限、不写记录的事，往往拖着没人做，做了也拿不出证明。',
  },
  messages: {
    role: {
      en: 'Missing role in the block of `{id}`, expected a `<Role>` that says who does it',
      'zh-CN': '缺少角色（控制点 `{id}` 的段落），应有 `<Role>` 写明谁做',
    },
    deadline: {
      en: 'Missing time limit in the block of `{id}`, expected a `<Param>` whose unit is one of time',
      'zh-CN': '缺少期限（控制点 `{id}` 的段落），应有以时间为单位的 `<Param>`',
    },
    record: {
      en: 'Missing record in the block of `{id}`, expected a `<Record>` of {evidence}',
      'zh-CN': '缺少记录（控制点 `{id}` 的段落），应有 `<Record>`，可用 {evidence}',
    },
  },
  good: [
    {
      'catalog/BT.yaml':
        'controls:\n  - id: BT-02\n    parameters: [{ id: notice-days, unit: day }]\n    evidence: [{ id: delivery-log }]\n',
      'internal/a.mdx':
        '---\ntype: procedure\n---\n\n<Control id="BT-02">\n\n<Role id="store-manager" />在交割前 <Param id="notice-days" />告知客户，记入<Record id="delivery-log" />。\n\n</Control>\n\n<Control id="BT-03" in="b" />\n',
      'internal/b.mdx': '---\ntype: policy\n---\n\n<Control id="BT-02">\n\n告知客户。\n\n</Control>\n',
    },
  ],
  bad: [
    {
      files: {
        'catalog/BT.yaml':
          'controls:\n  - id: BT-02\n    parameters: [{ id: rows, unit: record }]\n    evidence: [{ id: delivery-log }, { id: sent-notice }]\n',
        'internal/a.mdx':
          '---\ntype: procedure\n---\n\n<Control id="BT-02">\n\n逐人告知，每批不超过 <Param id="rows" />。\n\n</Control>\n',
      },
      finds: [
        'internal/a.mdx:5:1: Missing time limit in the block of `BT-02`, expected a `<Param>` whose unit is one of time',
        'internal/a.mdx:5:1: Missing record in the block of `BT-02`, expected a `<Record>` of `delivery-log`, `sent-notice`',
        'internal/a.mdx:5:1: Missing role in the block of `BT-02`, expected a `<Role>` that says who does it',
      ],
    },
  ],
  check({ facts }, report, { registers }) {
    if (facts.kind !== 'document' || facts.data['status'] === 'retired') return
    if (!working.has(textOf(facts.data['type']))) return
    for (const block of facts.controls) {
      // Empty blocks have a finding of their own, and delegations say it elsewhere.
      if (block.delegate !== undefined || block.length === 0) continue
      const { span } = block
      const id = block.ids.join(' ')
      const evidence = block.ids.flatMap((control) => registers.controls.get(control)?.evidence ?? [])
      if (block.roles.length === 0) report('role', { id }, span)
      if (!block.parameters.some((parameter) => mayBeTime(parameter, registers)))
        report('deadline', { id }, span)
      // Records of other controls are reported by `evidence-named`.
      if (block.records.length > 0 || evidence.length === 0) continue
      report('record', { id, evidence: evidence.map((one) => `\`${one.id}\``).join(', ') }, span)
    }
  },
})

/** Documents that tell people how to work. Policies state principles, agreements and notices speak to outsiders. */
const working = new Set(['standard', 'procedure', 'playbook'])

/** A parameter that is not known has its own finding and may have been meant as the time limit. */
function mayBeTime(id: ControlBlock['parameters'][number], { parameters }: Registers): boolean {
  const parameter = parameters.get(id)
  return parameter === undefined || units.has(parameter.unit ?? '')
}

const units = new Set(['second', 'minute', 'hour', 'day', 'working-day', 'week', 'month', 'year'])
