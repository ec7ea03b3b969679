import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'approver-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'approver-removed',
  summary: {
    en: 'Tell each approval that came onto the record of a version, and each role that newly approves.',
    'zh-CN': '指出补入版本记录的每项批准，以及新参与批准的每个角色。',
  },
  why: {
    en: 'An approval that is written down later should be seen by those who were there.',
    'zh-CN': '事后补记的批准，应当让当时在场的人看到。',
  },
  messages: {
    record: {
      en: 'Added the approval by {roles} to version {version} of `{document}`, which stood without it',
      'zh-CN': '在 `{document}` {version} 版的记录中补入了 {roles} 的批准',
    },
    more: {
      en: 'Added {roles} as approvers of version {version} of `{document}`, who did not approve {former}',
      'zh-CN': '`{document}` {version} 版新增了 {roles} 的批准，{former} 版没有由其批准',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': text("1.0', date: '2026-01-05', effective: '2026-01-06", 'counsel') },
      head: { 'internal/a.mdx': text("2.0', date: '2026-02-05', effective: '2026-02-06", 'counsel') },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': text("1.0', date: '2026-01-05', effective: '2026-01-06", 'counsel') },
      head: {
        'internal/a.mdx': text("1.0', date: '2026-01-05', effective: '2026-01-06", 'counsel', 'manager'),
      },
      finds: [
        'internal/a.mdx:5:5: editorial: Added the approval by `manager` to version 1.0 of `a`, which stood without it',
      ],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id: document, wasApproved, isApproved, approvals, about } of frontmatter) {
      for (const { version, former, added: roles, pointer } of approvals) {
        if (roles === '' || !wasApproved || !isApproved) continue
        report(former === '' ? 'record' : 'more', { document, version, former, roles }, about(pointer))
      }
    }
  },
})

function text(version: string, ...roles: readonly string[]): string {
  const approvals = roles.map((role) => `{ role: ${role}, date: '2026-01-05' }`).join(', ')
  return `---\nid: a\nstatus: approved\nrevisions:\n  - { version: '${version}', approvals: [${approvals}] }\n---\n`
}
