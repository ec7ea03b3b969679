import { defineRule } from '../define-rule.ts'
import type { Spot } from '../model/place.ts'
import { isReviewValue, reviewDue } from '../workspace/shape-review.ts'
import { fieldsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'review-not-overdue',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every approved document to be reviewed before its review cycle runs out or the day that it names is past.',
    'zh-CN': '要求已批准文件在复核周期届满或所写日期之前完成复核。',
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
    'past-due': {
      en: 'Unexpected day {due} for the next review, which is past, expected a review by then and a later day here',
      'zh-CN': '意外的下次复核日期 {due}（已过），应按期复核，再写上之后的日期',
    },
    unreadable: {
      en: 'Unexpected `{value}` for `review.{field}`, expected {expected} because no reminder comes of it otherwise',
      'zh-CN': '意外的 `review.{field}` 值 `{value}`，应为{expected}，否则不会有提醒',
    },
  },
  good: [
    { 'internal/a.mdx': "---\nstatus: approved\nreview: { cycle: P1Y, last: '2025-06-01' }\n---\n" },
    {
      'policypress.config.yaml':
        'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nfrontmatter: { map: { reviewed: review.last, review_cycle: review.cycle } }\n',
      'pages/a.md': '---\nreviewed: 2025-06-01\nreview_cycle: P1Y\n---\n\n# 甲\n',
    },
    { 'internal/a.mdx': "---\nstatus: approved\nreview: { due: '2026-01-15' }\n---\n" },
    { 'internal/a.mdx': "---\nstatus: retired\nreview: { cycle: P1Y, last: '2020-01-01' }\n---\n" },
  ],
  bad: [
    {
      files: {
        'policypress.config.yaml':
          'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nfrontmatter: { map: { next_review_date: review.due, review_frequency: review.cycle } }\n',
        'pages/a.md': '---\nnext_review_date: 2026-01-14\n---\n\n# 甲\n',
        'pages/b.md': '---\nnext_review_date: May 2026\nreview_frequency: yearly\n---\n\n# 乙\n',
        'internal/c.mdx':
          "---\nstatus: approved\nreview: { cycle: P1Y, last: '2025-06-01', due: '2025-12-31' }\n---\n",
      },
      finds: [
        'internal/c.mdx:3:43: Unexpected day 2025-12-31 for the next review, which is past, expected a review by then and a later day here',
        'pages/a.md:2:1: Unexpected day 2026-01-14 for the next review, which is past, expected a review by then and a later day here',
        'pages/b.md:2:1: Unexpected `May 2026` for `review.due`, expected a day such as 2026-05-01 because no reminder comes of it otherwise',
        'pages/b.md:3:1: Unexpected `yearly` for `review.cycle`, expected a time such as P1Y because no reminder comes of it otherwise',
      ],
    },
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
      if (kind !== 'page' && data['status'] !== 'approved') continue
      const review = fieldsOf(data['review'])
      const spot = (field: string): Spot => ({ path, span: places[`/review/${field}`] ?? [0, 0] })
      // Documents are held to their schema, which says the same; on a page nothing else does.
      for (const [field, expected] of kind === 'page' ? readable : []) {
        const value = review[field]
        if (value === undefined || value === null || isReviewValue(field, value)) continue
        report('unreadable', { field, value: shown(value), expected }, spot(field))
      }
      const next = reviewDue(review)
      if (next === undefined || today <= next.due) continue
      const { due, field } = next
      if (field === 'due') report('past-due', { due }, spot('due'))
      else
        report('overdue', { last: textOf(review['last']), cycle: textOf(review['cycle']), due }, spot('last'))
    }
  },
})

const day = { en: 'a day such as 2026-05-01', 'zh-CN': '日期，例如 2026-05-01' }
const readable = [
  ['due', day],
  ['last', day],
  ['cycle', { en: 'a time such as P1Y', 'zh-CN': '时长，例如 P1Y' }],
] as const

const shown = (value: unknown): string => JSON.stringify(value).replace(/^"|"$/g, '').slice(0, 40)
