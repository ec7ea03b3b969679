import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'approver-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'approver-added',
  summary: {
    en: 'Tell each approval that was struck from the record, and each role that approved before and does not any more.',
    'zh-CN': '指出从记录中删去的每项批准，以及此前批准而如今没有批准的每个角色。',
  },
  why: {
    en: 'Approvals are the proof of who decided; a version with fewer of them has lost a check.',
    'zh-CN': '批准记录说明由谁决定；少一个批准人，就少一道把关。',
  },
  messages: {
    record: {
      en: 'Removed the approval by {roles} from version {version} of `{document}`',
      'zh-CN': '从 `{document}` {version} 版的记录中删去了 {roles} 的批准',
    },
    fewer: {
      en: 'Left out {roles} as approvers of version {version} of `{document}`, who approved {former}',
      'zh-CN': '`{document}` {version} 版缺少 {roles} 的批准，而 {former} 版由其批准',
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
      base: {
        'internal/a.mdx': text("1.0', date: '2026-01-05', effective: '2026-01-06", 'counsel', 'manager'),
      },
      head: { 'internal/a.mdx': text("1.0', date: '2026-01-05', effective: '2026-01-06", 'counsel') },
      finds: ['base internal/a.mdx:5:5: material: Removed the approval by `manager` from version 1.0 of `a`'],
    },
    {
      base: {
        'internal/a.mdx': text("1.0', date: '2026-01-05', effective: '2026-01-06", 'counsel', 'manager'),
      },
      head: { 'internal/a.mdx': text("2.0', date: '2026-02-05', effective: '2026-02-06", 'counsel') },
      finds: [
        'internal/a.mdx:5:5: material: Left out `manager` as approvers of version 2.0 of `a`, who approved 1.0',
      ],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id: document, wasApproved, isApproved, approvals, about, gone } of frontmatter) {
      for (const { version, former, dropped: roles, pointer, oldPointer } of approvals) {
        if (roles === '' || !wasApproved) continue
        const data = { document, version, former, roles }
        if (former === '') report('record', data, { ...gone(oldPointer), todo: ['restore'] })
        else if (isApproved) report('fewer', data, about(pointer))
      }
    }
  },
})

function text(version: string, ...roles: readonly string[]): string {
  const approvals = roles.map((role) => `{ role: ${role}, date: '2026-01-05' }`).join(', ')
  return `---\nid: a\nstatus: approved\nrevisions:\n  - { version: '${version}', approvals: [${approvals}] }\n---\n`
}
