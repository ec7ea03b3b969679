import { defineRule, isUnread } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { ControlVerdict, Workspace } from '../model/workspace.ts'

export default defineRule({
  id: 'required-controls',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require a document to carry or to delegate every control that its profiles ask for.',
    'zh-CN': '要求文件落实或转引其控制清单列出的每个控制点。',
  },
  why: {
    en: 'A profile is what the law and the sources ask of a document; a block that is deleted must fail here, not in an audit.',
    'zh-CN': '控制清单写明法律和来源文件对该文件的要求；删掉一段就应当在这里报错，而不是等到审计。',
  },
  messages: {
    missing: {
      en: 'Missing control `{control}` ({title}) of profile `{profile}`, expected a `<Control>` block with text or a delegation',
      'zh-CN':
        '缺少控制清单 `{profile}` 的控制点 `{control}`（{title}），应有写了内容的 `<Control>` 段落或转引',
    },
    'fact-missing': {
      en: 'Missing fact `{fact}` for control `{control}` of profile `{profile}`, expected the document or the organisation register to declare it',
      'zh-CN':
        '缺少事实 `{fact}`（控制清单 `{profile}` 的控制点 `{control}` 需要），应在文件或组织登记册中声明',
    },
    'no-document': {
      en: 'Unknown document in the delegation of `{control}`, expected the id of a document of this workspace',
      'zh-CN': '未知的转引文件（控制点 `{control}`），应为本工作区内文件的 id',
    },
    'not-approved': {
      en: 'Unexpected delegation of `{control}` to a document that is not approved, expected one with status `approved`',
      'zh-CN': '意外的转引：控制点 `{control}` 指向未批准的文件，应指向状态为 `approved` 的文件',
    },
    internal: {
      en: 'Unexpected delegation of `{control}` from a public to an internal document, expected text that the public can read',
      'zh-CN': '意外的转引：公开文件把控制点 `{control}` 指向内部文件，应指向公众能看到的内容',
    },
    'no-text': {
      en: 'Missing text for `{control}` in the document that it is delegated to, expected a block with text there',
      'zh-CN': '缺少控制点 `{control}` 的内容：转引的文件里没有，应在那里写出',
    },
    profile: {
      en: 'Unknown profile `{profile}`, expected the id of a file in `profiles/`',
      'zh-CN': '未知的控制清单 `{profile}`，应为 `profiles/` 中的文件 id',
    },
  },
  good: [
    {
      'catalog/BT.yaml': 'controls:\n  - id: BT-02\n  - id: BT-03\n',
      'profiles/sale.yaml':
        'id: sale\ncontrols:\n  - id: BT-02\n  - id: BT-03\n    when: { transfer.legal-route: art22 }\n',
      'internal/a.mdx':
        '---\nprofiles: [sale]\ntransfer: { legal-route: art23 }\n---\n\n<Control id="BT-02">\n\n告知客户。\n\n</Control>\n',
    },
  ],
  bad: [
    {
      files: {
        'catalog/BT.yaml':
          'controls:\n  - id: BT-02\n    title: { zh-CN: 转让告知书, en: Transfer notice }\n  - id: BT-03\n',
        'profiles/sale.yaml':
          'id: sale\ncontrols:\n  - id: BT-02\n  - id: BT-03\n    when: { transfer.legal-route: art22 }\n',
        'internal/a.mdx': '---\nprofiles: [sale]\n---\n',
      },
      finds: [
        'internal/a.mdx:2:12: Missing fact `transfer.legal-route` for control `BT-03` of profile `sale`, expected the document or the organisation register to declare it',
        'internal/a.mdx:2:12: Missing control `BT-02` (Transfer notice) of profile `sale`, expected a `<Control>` block with text or a delegation',
      ],
    },
    {
      files: {
        'catalog/BT.yaml': 'controls:\n  - id: BT-02\n',
        'profiles/sale.yaml': 'id: sale\ncontrols:\n  - id: BT-02\n',
        'internal/a.mdx': '---\nprofiles: [sale, art99]\n---\n\n<Control id="BT-02" in="b" />\n',
        'internal/b.mdx': '---\nstatus: draft\n---\n\n<Control id="BT-02">\n\n告知客户。\n\n</Control>\n',
      },
      finds: [
        'internal/a.mdx:2:18: Unknown profile `art99`, expected the id of a file in `profiles/`',
        'internal/a.mdx:5:1: Unexpected delegation of `BT-02` to a document that is not approved, expected one with status `approved`',
      ],
    },
  ],
  check(workspace, report) {
    for (const document of workspace.documents.values()) {
      const profiles = document.data['profiles']
      // What was refused before it was read has its own finding; it may well carry what its facts lack.
      if (!Array.isArray(profiles) || !document.readable) continue
      profiles.forEach((profile: unknown, index) => {
        const span = document.places[`/profiles/${index}`] ?? [0, 0]
        if (typeof profile !== 'string' || workspace.profiles.has(profile)) return
        report('profile', { profile }, { path: document.path, span })
      })
      for (const verdict of workspace.verdicts(document)) {
        const { control, profile, spot } = verdict
        const message = isUnsettled(verdict, document, workspace) ? undefined : messageOf(verdict)
        const title = workspace.controls.get(control)?.title ?? control
        if (message) report(message, { control, profile, title, fact: verdict.reason }, spot)
      }
    }
  },
})

/** Where the verdict hangs on a file that was not read. */
function isUnsettled({ state, spot }: ControlVerdict, { controls }: Facts, workspace: Workspace): boolean {
  if (state === 'fact-missing') return isUnread(workspace, 'registers/organisation.yaml')
  if (state !== 'delegation-invalid') return false
  const target = controls.find(({ span }) => span === spot.span)?.delegate ?? ''
  return workspace.documents.get(target)?.readable === false
}

function messageOf(verdict: ControlVerdict): MessageId | undefined {
  if (verdict.state === 'missing') return 'missing'
  if (verdict.state === 'fact-missing') return 'fact-missing'
  if (verdict.state !== 'delegation-invalid') return undefined
  return delegationProblems.find((problem) => problem === verdict.reason) ?? 'no-text'
}

const delegationProblems = ['no-document', 'not-approved', 'internal', 'no-text'] as const
type MessageId = 'missing' | 'fact-missing' | (typeof delegationProblems)[number]
