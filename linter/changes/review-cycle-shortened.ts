import { defineRule } from '../define-rule.ts'
import { fieldsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'review-cycle-shortened',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'review-cycle-lengthened',
  summary: {
    en: 'Tell each document that is looked at again more often or sooner.',
    'zh-CN': '指出复核间隔变短或者提前复核的每份文件。',
  },
  why: {
    en: 'Its owner has to look sooner; its readers have nothing else to do.',
    'zh-CN': '责任角色须更早复核；读者没有别的事要做。',
  },
  messages: {
    shortened: {
      en: 'Shortened the review cycle of `{document}` from {from} to {to}',
      'zh-CN': '`{document}` 的复核周期由 {from} 缩短为 {to}',
    },
    set: {
      en: 'Set a review cycle of {to} for `{document}`',
      'zh-CN': '为 `{document}` 定下了复核周期 {to}',
    },
    advanced: {
      en: 'Advanced the next review of `{document}` from {from} to {to}',
      'zh-CN': '`{document}` 的下次复核由 {from} 提前到 {to}',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': "---\nid: a\nreview: { cycle: P6M, last: '2025-01-15' }\n---\n" },
      head: { 'internal/a.mdx': "---\nid: a\nreview: { cycle: P1Y, last: '2025-01-15' }\n---\n" },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': "---\nid: a\nreview: { cycle: P1Y, last: '2026-01-05' }\n---\n" },
      head: { 'internal/a.mdx': "---\nid: a\nreview: { cycle: P6M, last: '2026-01-05' }\n---\n" },
      finds: ['internal/a.mdx:3:11: editorial: Shortened the review cycle of `a` from P1Y to P6M'],
    },
    {
      base: { 'internal/a.mdx': "---\nid: a\nreview: { due: '2026-09-01' }\n---\n" },
      head: { 'internal/a.mdx': "---\nid: a\nreview: { due: '2026-03-01' }\n---\n" },
      finds: [
        'internal/a.mdx:3:11: editorial: Advanced the next review of `a` from 2026-09-01 to 2026-03-01',
      ],
    },
    {
      base: { 'internal/a.mdx': "---\nid: a\nreview: { due: '2026-09-01' }\n---\n" },
      head: { 'internal/a.mdx': "---\nid: a\nreview: { cycle: P1Y, last: '2026-01-05' }\n---\n" },
      finds: ['internal/a.mdx:3:11: editorial: Set a review cycle of P1Y for `a`'],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id: document, before, after, about, term } of frontmatter) {
      const change = term('review', 'cycle')
      if (change?.turn === 'shorter') {
        const { from, to } = change
        report(from === '–' ? 'set' : 'shortened', { document, from, to }, about('/review/cycle'))
      }
      const [old, now] = [fieldsOf(before['review']), fieldsOf(after['review'])]
      const [from, to] = [textOf(old['due']), textOf(now['due'])]
      if (to === '' || from <= to || old['last'] !== now['last']) continue
      report('advanced', { document, from, to }, about('/review/due'))
    }
  },
})
