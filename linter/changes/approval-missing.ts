import { defineRule } from '../define-rule.ts'
import { revisionsOf } from '../workspace/shape-revisions.ts'

export default defineRule({
  id: 'approval-missing',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: { none: 'Made backwards a version falls or a text leaves force, and both are told as that.' },
  summary: {
    en: 'Tell each new MAJOR version that came into force without an approval.',
    'zh-CN': '指出未经批准的每个新主版本。',
  },
  why: {
    en: 'A new MAJOR binds people anew; without an approval nobody can show who decided that it should.',
    'zh-CN': '新的主版本重新约束所有人；没有批准，就说不清是谁决定的。',
  },
  messages: {
    major: {
      en: 'Raised `{document}` to {version} without an approval on record',
      'zh-CN': '`{document}` 升到 {version}，没有批准记录',
    },
    first: {
      en: 'Put `{document}` {version} into force without an approval on record',
      'zh-CN': '`{document}` {version} 直接标为已批准，没有批准记录',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': text('1.0', 'counsel') },
      // The approval of a MAJOR covers its MINORs.
      head: { 'internal/a.mdx': text('1.1', '', `\n${entry('1.0', 'counsel')}`) },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': text('1.0', 'counsel') },
      head: { 'internal/a.mdx': text('2.0', '', `\n${entry('1.0', 'counsel')}`) },
      finds: ['internal/a.mdx:6:5: material: Raised `a` to 2.0 without an approval on record'],
    },
    {
      base: {},
      head: { 'internal/a.mdx': text('1.0', '') },
      finds: ['internal/a.mdx:6:5: material: Put `a` 1.0 into force without an approval on record'],
    },
  ],
  check({ documents }, report) {
    for (const { id: document, base, head } of documents) {
      if (!head?.readable || base?.readable === false || head.data['status'] !== 'approved') continue
      const revisions = revisionsOf(head.data)
      const major = Math.max(...revisions.map((revision) => revision.major))
      const wasApproved = base?.data['status'] === 'approved'
      const known = base && wasApproved ? revisionsOf(base.data).map((revision) => revision.major) : []
      const fresh = revisions.filter((revision) => revision.major === major && !known.includes(major))
      const [newest] = fresh
      if (!newest || fresh.some(({ approvals }) => approvals.length > 0)) continue
      const spot = { path: head.path, span: head.places[newest.pointer] ?? ([0, 0] as const) }
      const data = { document, version: newest.version }
      report(wasApproved ? 'major' : 'first', data, { document, spot, todo: ['approve'] })
    }
  },
})

function text(version: string, approver: string, rest = ''): string {
  return `---\nid: a\nstatus: approved\nversion: '${version}'\nrevisions:\n${entry(version, approver)}${rest}\n---\n`
}

function entry(version: string, approver: string): string {
  const approvals = approver && `, approvals: [{ role: ${approver}, date: '2026-01-05' }]`
  return `  - { version: '${version}', date: '2026-01-05', effective: '2026-02-06'${approvals} }`
}
