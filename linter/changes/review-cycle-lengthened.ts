import { defineRule } from '../define-rule.ts'
import { fieldsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'review-cycle-lengthened',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'review-cycle-shortened',
  summary: {
    en: 'Tell each document that is looked at again less often or later.',
    'zh-CN': '指出复核间隔变长或者推迟复核的每份文件。',
  },
  why: {
    en: 'Between two reviews nobody asks whether the text still fits the law and the work.',
    'zh-CN': '两次复核之间，没人过问文件是否还合乎法律和实际。',
  },
  messages: {
    lengthened: {
      en: 'Lengthened the review cycle of `{document}` from {from} to {to}',
      'zh-CN': '`{document}` 的复核周期由 {from} 延长为 {to}',
    },
    dropped: {
      en: 'Removed the review cycle {from} of `{document}`',
      'zh-CN': '删去了 `{document}` 的复核周期 {from}',
    },
    postponed: {
      en: 'Postponed the next review of `{document}` from {from} to {to}',
      'zh-CN': '`{document}` 的下次复核由 {from} 推迟到 {to}',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': "---\nid: a\nreview: { cycle: P1Y, last: '2025-01-15' }\n---\n" },
      // Twelve months are a year, and a review that took place moves the next one.
      head: { 'internal/a.mdx': "---\nid: a\nreview: { cycle: P12M, last: '2026-01-15' }\n---\n" },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': "---\nid: a\nreview: { cycle: P6M, last: '2026-01-05' }\n---\n" },
      head: { 'internal/a.mdx': "---\nid: a\nreview: { cycle: P1Y, last: '2026-01-05' }\n---\n" },
      finds: ['internal/a.mdx:3:11: material: Lengthened the review cycle of `a` from P6M to P1Y'],
    },
    {
      base: { 'internal/a.mdx': "---\nid: a\nreview: { due: '2026-03-01' }\n---\n" },
      head: { 'internal/a.mdx': "---\nid: a\nreview: { due: '2026-09-01' }\n---\n" },
      finds: [
        'internal/a.mdx:3:11: material: Postponed the next review of `a` from 2026-03-01 to 2026-09-01',
      ],
    },
    {
      base: { 'internal/a.mdx': "---\nid: a\nreview: { cycle: P1Y, last: '2026-01-05' }\n---\n" },
      head: { 'internal/a.mdx': "---\nid: a\nreview: { due: '2026-09-01' }\n---\n" },
      finds: ['base internal/a.mdx:3:11: material: Removed the review cycle P1Y of `a`'],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id: document, before, after, about, term } of frontmatter) {
      const change = term('review', 'cycle')
      if (change?.turn === 'longer') {
        const { from, to } = change
        report(to === '–' ? 'dropped' : 'lengthened', { document, from, to }, about('/review/cycle'))
      }
      const [old, now] = [fieldsOf(before['review']), fieldsOf(after['review'])]
      const [from, to] = [textOf(old['due']), textOf(now['due'])]
      // With a review in between it is the day after the next one.
      if (from === '' || to <= from || old['last'] !== now['last']) continue
      report('postponed', { document, from, to }, about('/review/due'))
    }
  },
})
