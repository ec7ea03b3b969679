import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'valid-exception',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every exception to name things that exist, to be approved by somebody else, and to end in the future.',
    'zh-CN': '要求每个例外所指的都存在、由他人批准、尚未到期。',
  },
  why: {
    en: 'An exception is a promise to come back; one that ran out, or that its owner granted to itself, is just a broken rule.',
    'zh-CN': '例外是“以后补上”的承诺；过了期的、自己批给自己的，不过是违规。',
  },
  messages: {
    rule: {
      en: 'Unknown rule `{rule}`, expected the id of a rule of the linter or of a kind of change',
      'zh-CN': '未知的规则 `{rule}`，应为检查规则或变更规则的 id',
    },
    control: {
      en: 'Unknown control `{control}`, expected the id of a control in the catalogue',
      'zh-CN': '未知的控制点 `{control}`，应为控制目录中的控制点编号',
    },
    document: {
      en: 'Unknown document `{document}`, expected the id of a document of this workspace',
      'zh-CN': '未知的文件 `{document}`，应为本工作区内文件的 id',
    },
    fingerprint: {
      en: 'Missing fingerprint of the `{rule}` that is approved, expected the one that `policypress diff` prints',
      'zh-CN': '缺少所批准的 `{rule}` 变更的指纹，应为 `policypress diff` 给出的指纹',
    },
    role: {
      en: 'Unknown role `{role}`, expected a role of `registers/roles.yaml`',
      'zh-CN': '未知的角色 `{role}`，应为 `registers/roles.yaml` 中登记的角色',
    },
    self: {
      en: 'Unexpected approver `{approver}`, who is also the owner of the exception, expected another role',
      'zh-CN': '意外的批准人 `{approver}`：同时是例外的负责人，应为其他角色',
    },
    person: {
      en: 'Unexpected approver `{approver}`, held by the same person as the owner `{owner}`, expected somebody else',
      'zh-CN': '意外的批准人 `{approver}`：与负责人 `{owner}` 是同一个人，应为他人',
    },
    expired: {
      en: 'Unexpected exception that ended on {expires}, expected it to be removed or decided anew',
      'zh-CN': '意外的例外：已于 {expires} 到期，应删去或重新决定',
    },
  },
  good: [
    {
      'registers/roles.yaml': 'roles:\n  - id: store-manager\n  - id: officer\n',
      'registers/exceptions.yaml':
        "exceptions:\n  - { control: BT-02, document: a, owner: store-manager, approver: officer, expires: '2026-01-15' }\n  - { rule: parameter-loosened, document: parameters, fingerprint: '3f9a1c0b7d2e4a68', owner: store-manager, approver: officer, expires: '2026-01-15' }\n",
      'catalog/BT.yaml': 'controls:\n  - id: BT-02\n',
      'internal/a.mdx': '## 一\n',
    },
  ],
  bad: [
    {
      files: {
        'registers/roles.yaml':
          'roles:\n  - { id: lead, holders: [{ name: 甲, email: a@x.example }] }\n  - { id: officer, holders: [{ name: 甲, email: a@x.example }] }\n',
        'registers/exceptions.yaml':
          "exceptions:\n  - { control: BT-92, document: b, owner: lead, approver: boss, expires: '2027-01-15' }\n  - { rule: no-such-rule, document: a, owner: lead, approver: lead, expires: '2026-01-14' }\n  - { rule: heading-order, document: a, owner: lead, approver: officer, expires: '2027-01-15' }\n",
        'catalog/BT.yaml': 'controls:\n  - id: BT-02\n',
        'internal/a.mdx': '## 一\n',
      },
      finds: [
        'registers/exceptions.yaml:2:7: Unknown control `BT-92`, expected the id of a control in the catalogue',
        'registers/exceptions.yaml:2:23: Unknown document `b`, expected the id of a document of this workspace',
        'registers/exceptions.yaml:2:49: Unknown role `boss`, expected a role of `registers/roles.yaml`',
        'registers/exceptions.yaml:3:7: Unknown rule `no-such-rule`, expected the id of a rule of the linter or of a kind of change',
        'registers/exceptions.yaml:3:53: Unexpected approver `lead`, who is also the owner of the exception, expected another role',
        'registers/exceptions.yaml:3:69: Unexpected exception that ended on 2026-01-14, expected it to be removed or decided anew',
        'registers/exceptions.yaml:4:54: Unexpected approver `officer`, held by the same person as the owner `lead`, expected somebody else',
      ],
    },
    {
      files: {
        'registers/roles.yaml': 'roles:\n  - id: lead\n  - id: officer\n',
        'registers/exceptions.yaml':
          "exceptions:\n  - { rule: control-removed, document: gone, owner: lead, approver: officer, expires: '2027-01-15' }\n  - { rule: control-dropped, document: a, fingerprint: '3f9a1c0b7d2e4a68', owner: lead, approver: officer, expires: '2027-01-15' }\n",
        'internal/a.mdx': '## 一\n',
      },
      finds: [
        'registers/exceptions.yaml:2:7: Missing fingerprint of the `control-removed` that is approved, expected the one that `policypress diff` prints',
        'registers/exceptions.yaml:3:7: Unknown rule `control-dropped`, expected the id of a rule of the linter or of a kind of change',
      ],
    },
  ],
  check(workspace, report) {
    const file = workspace.register('exceptions')
    if (!file) return
    for (const exception of workspace.exceptions) {
      for (const { id, key } of workspace.mistakesIn(exception)) {
        const span = file.places[`${exception.pointer}/${key}`] ?? [0, 0]
        const { rule, control, document, owner, approver, expires } = exception
        const role = key === 'owner' ? owner : approver
        const data = { rule, control, document, owner, approver, expires, role }
        report(id, data, { path: file.path, span })
      }
    }
  },
})
