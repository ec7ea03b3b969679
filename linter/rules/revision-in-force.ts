import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import { textOf } from '../workspace/shape.ts'
import { revisionsOf } from '../workspace/shape-revisions.ts'

export default defineRule({
  id: 'revision-in-force',
  scope: 'workspace',
  severity: 'warning',
  options: {
    'announce-days': {
      default: 90,
      minimum: 1,
      maximum: 3650,
      description: {
        en: 'How many days ahead of its first effective date an approved document may stand here.',
        'zh-CN': '已批准文件最多可以提前多少天公布（距首次生效）。',
      },
    },
  },
  summary: {
    en: 'Require an approved document to be in force soon, and by then whatever it delegates to as well.',
    'zh-CN': '要求已批准文件不久即生效，其转引的文件届时也已生效。',
  },
  why: {
    en: 'Between the day when a text sends its readers elsewhere and the day when the other text begins there is no rule.',
    'zh-CN': '文件让人去看另一份，而那一份还没有生效，这段时间就没有规定可循。',
  },
  messages: {
    far: {
      en: 'Unexpected first effective date {date}, expected one within {days} days of {today}, or the status `in-review`',
      'zh-CN': '意外的首次生效日期 {date}，应在 {today} 之后 {days} 天内，或者状态为 `in-review`',
    },
    gap: {
      en: 'Unexpected delegation to `{id}`, in force only from {date}, expected it in force by {needed}',
      'zh-CN': '意外的转引：`{id}` 自 {date} 起才生效，应不晚于 {needed} 生效',
    },
  },
  good: [
    {
      'internal/a.mdx':
        "---\nstatus: approved\nrevisions:\n  - { version: '1.0', date: '2026-01-05', effective: '2026-02-01' }\n---\n\n<Control id=\"BT-02\" in=\"b\" />\n",
      'internal/b.mdx':
        "---\nstatus: approved\nrevisions:\n  - { version: '1.0', date: '2026-01-05', effective: '2026-02-01' }\n---\n",
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          "---\nstatus: approved\nrevisions:\n  - { version: '1.0', date: '2026-01-05', effective: '2026-01-10' }\n---\n\n<Control id=\"BT-02\" in=\"b\" />\n",
        'internal/b.mdx':
          "---\nstatus: approved\nrevisions:\n  - { version: '1.0', date: '2026-01-05', effective: '2062-02-01' }\n---\n",
      },
      finds: [
        'internal/a.mdx:7:1: Unexpected delegation to `b`, in force only from 2062-02-01, expected it in force by 2026-01-15',
        'internal/b.mdx:4:43: Unexpected first effective date 2062-02-01, expected one within 90 days of 2026-01-15, or the status `in-review`',
      ],
    },
  ],
  check({ documents, today }, report, { options }) {
    const days = Number(options['announce-days'])
    const horizon = laterBy(today, days)
    for (const document of documents.values()) {
      const first = firstDay(document)
      if (!first) continue
      const { path, places } = document
      if (first.date > horizon) {
        const span = places[`${first.pointer}/effective`] ?? [0, 0]
        report('far', { date: first.date, days, today }, { path, span })
      }
      // What the text says now holds from the day of its newest revision, or since long.
      const newest = revisionsOf(document.data)[0]?.effective ?? today
      const needed = newest > today ? newest : today
      for (const { delegate: id = '', span } of document.controls) {
        const target = documents.get(id)
        const date = target && firstDay(target)?.date
        if (date !== undefined && date > needed) report('gap', { id, date, needed }, { path, span })
      }
    }
  },
})

/** The first day on which an approved document is in force. */
function firstDay({ data }: Facts): { readonly date: string; readonly pointer: string } | undefined {
  if (textOf(data['status']) !== 'approved') return undefined
  return revisionsOf(data)
    .map(({ effective, pointer }) => ({ date: effective, pointer }))
    .reduce<ReturnType<typeof firstDay>>(
      (first, one) => (first && first.date <= one.date ? first : one),
      undefined,
    )
}

function laterBy(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
