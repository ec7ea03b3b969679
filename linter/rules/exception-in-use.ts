import { defineRule } from '../define-rule.ts'
import type { Exception } from '../model/exception.ts'
import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { severityOf } from '../settings.ts'

export default defineRule({
  id: 'exception-in-use',
  scope: 'workspace',
  severity: 'warning',
  summary: {
    en: 'Disallow exceptions that nothing needs.',
    'zh-CN': '禁止没有用处的例外。',
  },
  why: {
    en: 'A permission that lies around will be used one day for something that nobody decided.',
    'zh-CN': '闲置的许可，总有一天会被拿去放过谁也没有决定过的事。',
  },
  messages: {
    retired: {
      en: 'Unexpected exception for `{document}`, which is retired, expected it to be removed',
      'zh-CN': '意外的例外：`{document}` 已停用，应删去该例外',
    },
    off: {
      en: 'Unexpected exception from `{rule}`, which the config switches off, expected one of the two to go',
      'zh-CN': '意外的例外：规则 `{rule}` 已在配置中关闭，应删去其一',
    },
    unneeded: {
      en: 'Unexpected exception from `{rule}`, which finds nothing in `{document}`, expected it to be removed',
      'zh-CN': '意外的例外：规则 `{rule}` 在 `{document}` 中没有发现问题，应删去该例外',
    },
    unasked: {
      en: 'Unexpected exception from `{control}`, which `{document}` neither carries nor must carry, expected it to be removed',
      'zh-CN': '意外的例外：`{document}` 没有也不必落实控制点 `{control}`，应删去该例外',
    },
  },
  good: [
    {
      'registers/exceptions.yaml':
        "exceptions:\n  - { control: BT-02, document: a, expires: '2027-01-15' }\n  - { control: BT-03, document: a, expires: '2027-01-15' }\n  - { control: BT-04, document: a, expires: '2025-01-15' }\n",
      'profiles/sale.yaml': 'id: sale\ncontrols:\n  - id: BT-03\n',
      'internal/a.mdx': '---\nprofiles: [sale]\n---\n\n<Control id="BT-02">\n\n告知客户。\n\n</Control>\n',
    },
  ],
  bad: [
    {
      files: {
        'registers/roles.yaml': 'roles:\n  - id: lead\n  - id: officer\n',
        'registers/exceptions.yaml':
          "exceptions:\n  - { rule: heading-order, document: a, justification: { zh-CN: 旧, en: Old }, owner: lead, approver: officer, expires: '2027-01-15' }\n",
        'internal/a.mdx': '## 一\n',
      },
      finds: [
        'registers/exceptions.yaml:2:5: Unexpected exception from `heading-order`, which finds nothing in `a`, expected it to be removed',
      ],
    },
    {
      files: {
        'policypress.config.yaml': 'rules: { heading-order: off }\n',
        'registers/exceptions.yaml':
          "exceptions:\n  - { control: BT-02, document: a, expires: '2027-01-15' }\n  - { control: BT-02, document: b, expires: '2027-01-15' }\n  - { rule: heading-order, document: a, expires: '2027-01-15' }\n",
        'internal/a.mdx': '---\nstatus: approved\n---\n',
        'internal/b.mdx': '---\nstatus: retired\n---\n',
      },
      finds: [
        'registers/exceptions.yaml:2:5: Unexpected exception from `BT-02`, which `a` neither carries nor must carry, expected it to be removed',
        'registers/exceptions.yaml:3:5: Unexpected exception for `b`, which is retired, expected it to be removed',
        'registers/exceptions.yaml:4:5: Unexpected exception from `heading-order`, which the config switches off, expected one of the two to go',
      ],
    },
  ],
  check(workspace, report) {
    const file = workspace.register('exceptions')
    if (!file) return
    for (const exception of workspace.exceptions) {
      // What has ended, or names what is not known, has its finding by `valid-exception`.
      const document = workspace.documents.get(exception.document)
      if (!document?.readable || exception.expires < workspace.today) continue
      const id = uselessness(exception, document, workspace)
      const { pointer, rule, control } = exception
      const span = file.places[pointer] ?? [0, 0]
      if (id) report(id, { rule, control, document: document.id }, { path: file.path, span })
    }
  },
})

function uselessness(
  { rule, control }: Exception,
  document: Facts,
  workspace: Workspace,
): 'retired' | 'off' | 'unasked' | undefined {
  if (document.data['status'] === 'retired') return 'retired'
  // Whether a finding is left for an exception from a rule is known when all have run; settle.ts tells.
  if (control === '') return isOff(rule, document, workspace) ? 'off' : undefined
  const carried = document.controls.some(({ ids }) => ids.includes(control))
  const asked = workspace
    .verdicts(document)
    .some((verdict) => verdict.control === control && verdict.state !== 'not-applicable')
  return carried || asked ? undefined : 'unasked'
}

const isOff = (rule: string, document: Facts, { config, gates }: Workspace): boolean =>
  !gates.has(rule) && severityOf(rule, undefined, config, document.path) === 'off'
