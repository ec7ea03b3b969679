import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'effective-moved',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'effective-moved',
  summary: {
    en: 'Tell each approved version that comes into force on another day than it said.',
    'zh-CN': '指出生效日有变的每个已批准版本。',
  },
  why: {
    en: 'People were told the day; and a day that has come decides what held when something happened.',
    'zh-CN': '日期已经告诉了人；已过的生效日，还决定出事那天适用哪一版。',
  },
  messages: {
    later: {
      en: 'Moved the day on which {version} of `{document}` comes into force from {from} back to {to}',
      'zh-CN': '`{document}` {version} 版的生效日由 {from} 推迟到 {to}',
    },
    earlier: {
      en: 'Moved the day on which {version} of `{document}` comes into force from {from} forward to {to}',
      'zh-CN': '`{document}` {version} 版的生效日由 {from} 提前到 {to}',
    },
    past: {
      en: 'Moved the day on which {version} of `{document}` came into force from {from} to {to}, after it had come',
      'zh-CN': '`{document}` {version} 版已在 {from} 生效，事后改为 {to}',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': text('approved', '1.0', '2026-01-10') },
      head: { 'internal/a.mdx': text('approved', '1.1', '2026-02-20') },
    },
    {
      // What is no more than a draft may come into force whenever it likes.
      base: { 'internal/a.mdx': text('draft', '1.0', '2026-01-10') },
      head: { 'internal/a.mdx': text('draft', '1.0', '2026-02-20') },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': text('approved', '1.0', '2026-02-10') },
      head: { 'internal/a.mdx': text('approved', '1.0', '2026-02-20') },
      finds: [
        'internal/a.mdx:5:43: editorial: Moved the day on which 1.0 of `a` comes into force from 2026-02-10 back to 2026-02-20',
      ],
    },
    {
      base: { 'internal/a.mdx': text('approved', '1.0', '2026-01-10') },
      head: { 'internal/a.mdx': text('approved', '1.0', '2026-02-20') },
      finds: [
        'internal/a.mdx:5:43: material: Moved the day on which 1.0 of `a` came into force from 2026-01-10 to 2026-02-20, after it had come',
      ],
    },
  ],
  check({ frontmatter, today }, report) {
    for (const { id: document, wasApproved, isApproved, after, old, now, about } of frontmatter) {
      // That one left force is told by itself, and a draft has no day yet, whichever way round.
      if (!wasApproved || !isApproved) continue
      for (const { version, effective: to, pointer } of now) {
        const from = old.find((known) => known.version === version)?.effective ?? to
        if (from === to) continue
        const data = { document, version, from, to }
        const where = about(`${pointer}/effective`)
        if (from <= today) report('past', data, { ...where, todo: ['restore'] })
        else {
          const duties = after['classification'] === 'public' ? (['tell-individuals'] as const) : []
          report(to > from ? 'later' : 'earlier', data, { ...where, class: 'editorial', duties })
        }
      }
    }
  },
})

function text(status: string, version: string, effective: string): string {
  return `---\nid: a\nstatus: ${status}\nrevisions:\n  - { version: '${version}', date: '2026-01-05', effective: '${effective}' }\n---\n`
}
