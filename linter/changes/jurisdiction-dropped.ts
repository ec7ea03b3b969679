import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'jurisdiction-dropped',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'jurisdiction-claimed',
  summary: {
    en: 'Tell each jurisdiction whose law a document answers no longer.',
    'zh-CN': '指出文件不再回应的每个法域。',
  },
  why: {
    en: 'People there still have their rights, and this text speaks of them no more.',
    'zh-CN': '当地的人仍有其权利，而这份文件不再讲到。',
  },
  messages: {
    dropped: {
      en: 'Removed the jurisdiction {item} from `{document}`',
      'zh-CN': '`{document}` 的法域减去 {item}',
    },
  },
  good: [
    {
      base: { 'public/a.mdx': '---\nid: a\njurisdictions: [CN, EU]\n---\n' },
      head: { 'public/a.mdx': '---\nid: a\njurisdictions: [EU, CN]\n---\n' },
    },
  ],
  bad: [
    {
      base: { 'public/a.mdx': '---\nid: a\njurisdictions: [CN, EU]\n---\n' },
      head: { 'public/a.mdx': '---\nid: a\njurisdictions: [CN]\n---\n' },
      finds: ['base public/a.mdx:3:1: material: Removed the jurisdiction EU from `a`'],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id: document, items, gone } of frontmatter) {
      for (const item of items('jurisdictions').dropped) {
        report('dropped', { document, item }, gone('/jurisdictions'))
      }
    }
  },
})
