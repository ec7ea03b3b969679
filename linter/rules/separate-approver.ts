import { defineRule } from '../define-rule.ts'
import type { MessageValue } from '../model/finding.ts'
import type { Revision } from '../model/revision.ts'
import type { Workspace } from '../model/workspace.ts'
import { textOf } from '../workspace/shape.ts'
import { revisionsOf } from '../workspace/shape-revisions.ts'

export default defineRule({
  id: 'separate-approver',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require somebody other than the owner of a document to approve it, in every company where the holders are known.',
    'zh-CN': '要求文件由负责人以外的人批准；登记了担任者的，各公司都应如此。',
  },
  why: {
    en: 'Who approves their own text checks nothing, and one person with two titles is still one pair of eyes.',
    'zh-CN': '自己批准自己的文件等于没有把关；一个人顶两个头衔，也还是同一双眼睛。',
  },
  messages: {
    owner: {
      en: 'Unexpected approval of version `{version}` by its owner `{role}` alone, expected another role',
      'zh-CN': '意外的批准：版本 `{version}` 只有负责人 `{role}` 自己批准，应另有其他角色批准',
    },
    person: {
      en: 'Unexpected approval of version `{version}` by the people who hold `{role}` ({where}), expected somebody who does not own the document',
      'zh-CN': '意外的批准：版本 `{version}` 只由兼任 `{role}` 的人批准（{where}），应由不负责该文件的人批准',
    },
  },
  good: [
    {
      'registers/roles.yaml':
        'roles:\n  - { id: officer, holders: [{ name: 甲, email: a@x.example }] }\n  - { id: counsel, holders: [{ name: 甲, email: a@x.example, companies: [shop] }, { name: 乙, email: b@x.example, companies: [firm] }] }\n  - { id: manager, holders: [{ name: 丙, email: c@x.example }] }\n',
      'internal/a.mdx':
        "---\nstatus: approved\nowner: officer\nrevisions:\n  - { version: '1.0', date: '2026-01-02', effective: '2026-01-03', approvals: [{ role: counsel, date: '2026-01-02' }, { role: manager, date: '2026-01-02' }] }\n---\n",
    },
    {
      'registers/exceptions.yaml':
        "exceptions:\n  - { rule: separate-approver, document: a, owner: officer, approver: manager, expires: '2026-06-30' }\n",
      'internal/a.mdx':
        "---\nstatus: approved\nowner: officer\nrevisions:\n  - { version: '1.0', date: '2026-01-02', effective: '2026-01-03', approvals: [{ role: officer, date: '2026-01-02' }] }\n---\n",
    },
  ],
  bad: [
    {
      files: {
        'registers/roles.yaml':
          'roles:\n  - { id: officer, holders: [{ name: 甲, email: a@x.example }] }\n  - { id: counsel, holders: [{ name: 甲, email: a@x.example, companies: [shop] }, { name: 乙, email: b@x.example, companies: [firm] }] }\n',
        'internal/a.mdx':
          "---\nstatus: approved\nowner: officer\nrevisions:\n  - { version: '2.0', date: '2026-01-02', effective: '2026-01-03', approvals: [{ role: counsel, date: '2026-01-02' }] }\n  - { version: '1.0', date: '2025-01-02', effective: '2025-01-03', approvals: [{ role: officer, date: '2025-01-02' }] }\n---\n",
        'internal/b.mdx':
          "---\nstatus: approved\nowner: officer\nrevisions:\n  - { version: '1.0', date: '2025-01-02', effective: '2025-01-03', approvals: [{ role: officer, date: '2025-01-02' }] }\n---\n",
      },
      finds: [
        'internal/a.mdx:5:68: Unexpected approval of version `2.0` by the people who hold `officer` (shop), expected somebody who does not own the document',
        'internal/b.mdx:5:68: Unexpected approval of version `1.0` by its owner `officer` alone, expected another role',
      ],
    },
  ],
  check(workspace, report) {
    const excepted = new Set(
      workspace.exceptions
        .filter(({ rule, expires }) => rule === 'separate-approver' && expires >= workspace.today)
        .map(({ document }) => document),
    )
    for (const document of workspace.documents.values()) {
      const { path, data, places } = document
      const role = textOf(data['owner'])
      if (role === '' || data['status'] === 'retired' || excepted.has(document.id)) continue
      // Owners and holders are those of today, so only what was approved last can be judged by them.
      const revision = revisionsOf(data).find(({ approvals }) => approvals.length > 0)
      if (!revision) continue
      const { version, approvals, pointer } = revision
      const spot = { path, span: places[`${pointer}/approvals`] ?? [0, 0] } as const
      if (approvals.every((approval) => approval.role === role)) {
        report('owner', { version, role }, spot)
        continue
      }
      const alone = companiesAlone(revision, role, workspace)
      if (alone.length > 0) report('person', { version, role, where: whereOf(alone) }, spot)
    }
  },
})

/** Companies in which every approver is the owner under another title. */
function companiesAlone({ approvals }: Revision, owner: string, workspace: Workspace): readonly string[] {
  return approvals
    .filter(({ role }) => role !== owner)
    .map(({ role }) => workspace.heldTogether(owner, role))
    .reduce((alone, together) => alone.filter((company) => together.includes(company)))
}

/** Holders without companies hold their role everywhere. */
function whereOf(companies: readonly string[]): MessageValue {
  return companies.join(', ') || { en: 'everywhere', 'zh-CN': '各公司' }
}
