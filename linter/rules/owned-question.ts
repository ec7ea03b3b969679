import { defineRule, isUnread } from '../define-rule.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf, stringsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'owned-question',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every open question to have a known owner and an answer by its day.',
    'zh-CN': '要求每个待决问题都有已登记的负责人，并按期作出决定。',
  },
  why: {
    en: 'A question of law that nobody must answer stays open until somebody outside answers it for us.',
    'zh-CN': '没有人负责回答的法律问题会一直悬着，直到外面的人替我们回答。',
  },
  messages: {
    role: {
      en: 'Unknown role `{role}`, expected a role of `registers/roles.yaml` that must decide',
      'zh-CN': '未知的角色 `{role}`，应为 `registers/roles.yaml` 中登记的、负责决定的角色',
    },
    control: {
      en: 'Unknown control `{control}`, expected the id of a control in the catalogue',
      'zh-CN': '未知的控制点 `{control}`，应为控制目录中的控制点编号',
    },
    overdue: {
      en: 'Unexpected question still open after {due}, expected a decision, or a new day with its reason',
      'zh-CN': '意外的未决问题：已过 {due}，应作出决定，或者说明理由另定日期',
    },
    early: {
      en: 'Unexpected decision on {decided}, expected a day no later than {today}',
      'zh-CN': '意外的决定日期 {decided}，应不晚于 {today}',
    },
  },
  good: [
    {
      'registers/roles.yaml': 'roles:\n  - id: counsel\n',
      'catalog/BT.yaml': 'controls:\n  - id: BT-02\n',
      'registers/open-questions.yaml':
        "questions:\n  - { id: route, owner: counsel, status: open, due: '2026-01-15', controls: [BT-02] }\n  - { id: days, owner: counsel, status: decided, due: '2025-01-15', decided: '2026-01-15' }\n",
    },
  ],
  bad: [
    {
      files: {
        'registers/roles.yaml': 'roles:\n  - id: counsel\n',
        'catalog/BT.yaml': 'controls:\n  - id: BT-02\n',
        'registers/open-questions.yaml':
          "questions:\n  - { id: route, owner: lawyer, status: open, due: '2026-01-14', controls: [BT-02, BT-92] }\n  - { id: days, owner: counsel, status: decided, decided: '2026-01-16' }\n",
      },
      finds: [
        'registers/open-questions.yaml:2:18: Unknown role `lawyer`, expected a role of `registers/roles.yaml` that must decide',
        'registers/open-questions.yaml:2:47: Unexpected question still open after 2026-01-14, expected a decision, or a new day with its reason',
        'registers/open-questions.yaml:2:84: Unknown control `BT-92`, expected the id of a control in the catalogue',
        'registers/open-questions.yaml:3:50: Unexpected decision on 2026-01-16, expected a day no later than 2026-01-15',
      ],
    },
  ],
  check(workspace, report) {
    const file = workspace.register('open-questions')
    if (!file) return
    listOf(file.data['questions']).forEach((question, index) => {
      for (const { id, key, value } of mistakesIn(fieldsOf(question), workspace)) {
        const span = file.places[`/questions/${index}/${key}`] ?? [0, 0]
        const data = { role: value, control: value, due: value, decided: value, today: workspace.today }
        report(id, data, { path: file.path, span })
      }
    })
  },
})

/** Missing keys, and answers without a question of their kind, are a matter of the schema. */
function mistakesIn(
  fields: Readonly<Record<string, unknown>>,
  { facts, roles, controls, today }: Workspace,
): Mistake[] {
  const found: Mistake[] = []
  const [owner, status, due, decided] = ['owner', 'status', 'due', 'decided'].map((key) =>
    textOf(fields[key]),
  ) as [string, string, string, string]
  const isRole = owner === '' || roles.has(owner) || isUnread({ facts }, 'registers/roles.yaml')
  const isControl = (id: string): boolean => controls.has(id) || isUnread({ facts }, 'catalog/')
  if (!isRole) found.push({ id: 'role', key: 'owner', value: owner })
  if (status === 'open' && due !== '' && due < today) found.push({ id: 'overdue', key: 'due', value: due })
  if (decided > today) found.push({ id: 'early', key: 'decided', value: decided })
  stringsOf(fields['controls']).forEach((control, index) => {
    if (!isControl(control)) found.push({ id: 'control', key: `controls/${index}`, value: control })
  })
  return found
}

interface Mistake {
  readonly id: 'role' | 'control' | 'overdue' | 'early'
  readonly key: string
  readonly value: string
}
