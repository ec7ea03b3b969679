import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'review-not-overdue',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every approved document to be reviewed before its review cycle runs out.',
    'zh-CN': '要求已批准文件在复核周期届满前完成复核。',
  },
  why: {
    en: 'A policy that nobody looked at for longer than it promises says what was once true.',
    'zh-CN': '超期没有复核的制度，写的只是曾经正确的做法。',
  },
  messages: {
    overdue: {
      en: 'Unexpected last review on {last} with a cycle of {cycle}, expected a review by {due}',
      'zh-CN': '意外的上次复核日期 {last}（周期 {cycle}），应于 {due} 前再次复核',
    },
  },
  good: [
    { 'internal/a.mdx': "---\nstatus: approved\nreview: { cycle: P1Y, last: '2025-06-01' }\n---\n" },
    {
      'policypress.config.yaml':
        'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nfrontmatter: { map: { reviewed: review.last, review_cycle: review.cycle } }\n',
      'pages/a.md': '---\nreviewed: 2025-06-01\nreview_cycle: P1Y\n---\n\n# 甲\n',
    },
    { 'internal/a.mdx': "---\nstatus: retired\nreview: { cycle: P1Y, last: '2020-01-01' }\n---\n" },
  ],
  bad: [
    {
      files: {
        'policypress.config.yaml':
          'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nfrontmatter: { map: { reviewed: review.last, review_cycle: review.cycle } }\n',
        'pages/a.md': '---\nreviewed: 2024-06-01\nreview_cycle: P1Y\n---\n\n# 甲\n',
      },
      finds: [
        'pages/a.md:2:1: Unexpected last review on 2024-06-01 with a cycle of P1Y, expected a review by 2025-06-01',
      ],
    },
    {
      files: { 'internal/a.mdx': "---\nstatus: approved\nreview: { cycle: P6M, last: '2025-03-31' }\n---\n" },
      finds: [
        'internal/a.mdx:3:23: Unexpected last review on 2025-03-31 with a cycle of P6M, expected a review by 2025-09-30',
      ],
    },
  ],
  check({ documents, facts, today }, report) {
    // A page has no status of ours; what it says of its review counts as soon as somebody mapped it there.
    const pages = facts.filter(({ kind, data }) => kind === 'page' && data['status'] === undefined)
    for (const { path, data, places, kind } of [...documents.values(), ...pages]) {
      const review = data['review'] as { cycle?: unknown; last?: unknown } | null | undefined
      const { cycle, last } = review ?? {}
      if (kind !== 'page' && data['status'] !== 'approved') continue
      if (typeof cycle !== 'string' || typeof last !== 'string') continue
      const due = addDuration(last, cycle)
      if (due === undefined || today <= due) continue
      report('overdue', { last, cycle, due }, { path, span: places['/review/last'] ?? [0, 0] })
    }
  },
})

/** ISO date plus ISO 8601 duration in years, months, weeks and days; the 31st becomes the last day of a shorter month. */
function addDuration(date: string, duration: string): string | undefined {
  const parts = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration)
  const [year, month, day] = date.split('-').map(Number)
  if (!parts || year === undefined || month === undefined || day === undefined) return undefined
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ]
  const lastDay = new Date(Date.UTC(year + years, month + months, 0)).getUTCDate()
  const sum = new Date(Date.UTC(year + years, month - 1 + months, Math.min(day, lastDay) + weeks * 7 + days))
  return Number.isNaN(sum.getTime()) ? undefined : sum.toISOString().slice(0, 10)
}
