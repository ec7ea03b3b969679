import { defineRule } from '../define-rule.ts'
import type { Revision } from '../model/revision.ts'
import { revisionsOf } from '../workspace/shape-revisions.ts'

export default defineRule({
  id: 'approval-covers-major',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every MAJOR version of an approved document to be approved by somebody, on a day that has come.',
    'zh-CN': '要求已批准文件的每个主版本都有人批准，且批准日期已到。',
  },
  why: {
    en: 'A new MAJOR binds people anew; without an approval on record nobody can show who decided that it should.',
    'zh-CN': '新的主版本重新约束所有人；没有批准记录，就说不清是谁决定的。',
  },
  messages: {
    missing: {
      en: 'Missing approval of version `{version}`, expected `approvals` with a role and a date',
      'zh-CN': '缺少版本 `{version}` 的批准，应写 `approvals`，列明角色和日期',
    },
    future: {
      en: 'Unexpected approval of version `{version}` on {date}, expected a day no later than {today}',
      'zh-CN': '意外的批准日期 {date}（版本 `{version}`），应不晚于 {today}',
    },
  },
  good: [
    {
      'internal/a.mdx':
        "---\nstatus: approved\nrevisions:\n  - { version: '1.1', date: '2026-01-02', effective: '2026-01-03' }\n  - { version: '1.0', date: '2025-01-01', effective: '2025-02-01', approvals: [{ role: counsel, date: '2025-01-01' }] }\n---\n",
    },
    {
      'internal/a.mdx':
        "---\nstatus: draft\nrevisions:\n  - { version: '1.0', date: '2026-01-02', effective: '2026-02-01' }\n---\n",
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          "---\nstatus: approved\nrevisions:\n  - { version: '2.0', date: '2026-01-02', effective: '2026-02-01' }\n  - { version: '1.0', date: '2025-01-01', effective: '2025-02-01', approvals: [{ role: counsel, date: '2025-01-01' }] }\n---\n",
        'internal/b.mdx':
          "---\nstatus: approved\nrevisions:\n  - { version: '1.0', date: '2026-01-02', effective: '2026-02-01', approvals: [{ role: counsel, date: '2026-01-20' }] }\n---\n",
      },
      finds: [
        'internal/a.mdx:4:5: Missing approval of version `2.0`, expected `approvals` with a role and a date',
        'internal/b.mdx:4:97: Unexpected approval of version `1.0` on 2026-01-20, expected a day no later than 2026-01-15',
      ],
    },
  ],
  check({ documents, today }, report) {
    for (const { path, data, places } of documents.values()) {
      if (data['status'] !== 'approved') continue
      const revisions = revisionsOf(data)
      for (const { version, pointer } of unapproved(revisions)) {
        report('missing', { version }, { path, span: places[pointer] ?? [0, 0] })
      }
      for (const { version, approvals } of revisions) {
        for (const { date, pointer } of approvals) {
          if (date <= today) continue
          report('future', { version, date, today }, { path, span: places[`${pointer}/date`] ?? [0, 0] })
        }
      }
    }
  },
})

/** Every MAJOR.0 without an approval. Of a history that begins later, only the newest MAJOR must show one. */
function unapproved(revisions: readonly Revision[]): Revision[] {
  const bare = ({ approvals }: Revision): boolean => approvals.length === 0
  const newest = Math.max(...revisions.map(({ major }) => major))
  const latest = revisions.filter(({ major }) => major === newest)
  const begun = latest.some(({ minor }) => minor === 0)
  const headless = begun || !latest.every(bare) ? [] : latest.slice(-1)
  return [...revisions.filter((revision) => revision.minor === 0 && bare(revision)), ...headless]
}
