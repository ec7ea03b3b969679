import { defineRule } from '../define-rule.ts'
import type { Revision } from '../model/revision.ts'
import { revisionsOf } from '../workspace/shape-revisions.ts'

export default defineRule({
  id: 'effective-after-approval',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Disallow revisions that take effect before they were finished and approved.',
    'zh-CN': '禁止修订在定稿和批准之前生效。',
  },
  why: {
    en: 'Nobody can have kept a rule on a day when it was not yet decided.',
    'zh-CN': '规则还没有定下来的那一天，谁也没法遵守它。',
  },
  messages: {
    approval: {
      en: 'Unexpected effective date {effective} of version `{version}`, expected a day no earlier than its approval on {date}',
      'zh-CN': '意外的生效日期 {effective}（版本 `{version}`），应不早于批准日期 {date}',
    },
    finished: {
      en: 'Unexpected effective date {effective} of version `{version}`, expected a day no earlier than {date}, when the revision was finished',
      'zh-CN': '意外的生效日期 {effective}（版本 `{version}`），应不早于定稿日期 {date}',
    },
  },
  good: [
    {
      'internal/a.mdx':
        "---\nrevisions:\n  - { version: '1.0', date: '2026-01-05', effective: '2026-01-05', approvals: [{ role: counsel, date: '2026-01-05' }] }\n---\n",
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          "---\nrevisions:\n  - { version: '2.0', date: '2026-01-05', effective: '2026-01-06', approvals: [{ role: counsel, date: '2026-01-05' }, { role: manager, date: '2026-01-09' }] }\n  - { version: '1.0', date: '2025-01-05', effective: '2024-01-05' }\n---\n",
      },
      finds: [
        'internal/a.mdx:3:43: Unexpected effective date 2026-01-06 of version `2.0`, expected a day no earlier than its approval on 2026-01-09',
        'internal/a.mdx:4:43: Unexpected effective date 2024-01-05 of version `1.0`, expected a day no earlier than 2025-01-05, when the revision was finished',
      ],
    },
  ],
  check({ facts }, report) {
    if (facts.kind === 'page') return
    for (const revision of revisionsOf(facts.data)) {
      const { version, effective, pointer } = revision
      const early = earliest(revision)
      if (effective >= early.date) continue
      const span = facts.places[`${pointer}/effective`] ?? [0, 0]
      report(early.id, { version, effective, date: early.date }, span)
    }
  },
})

/** The first day on which a revision may take effect: the last of its approvals, or the day when it was finished. */
function earliest({ date, approvals }: Revision): Earliest {
  const last = approvals.reduce((latest, one) => (one.date > latest ? one.date : latest), '')
  return last > date ? { id: 'approval', date: last } : { id: 'finished', date }
}

interface Earliest {
  readonly id: 'approval' | 'finished'
  readonly date: string
}
