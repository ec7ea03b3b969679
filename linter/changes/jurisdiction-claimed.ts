import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'jurisdiction-claimed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'jurisdiction-dropped',
  summary: {
    en: 'Tell each jurisdiction whose law a document newly answers.',
    'zh-CN': '指出文件新回应的每个法域。',
  },
  why: {
    en: 'From now on people elsewhere are addressed, under a law that the text was not written for.',
    'zh-CN': '从此也面向另一地的人，适用原来写的时候没有考虑的法律。',
  },
  messages: {
    claimed: {
      en: 'Added the jurisdiction {item} to `{document}`',
      'zh-CN': '`{document}` 的法域新增 {item}',
    },
  },
  good: [
    {
      base: { 'public/a.mdx': '---\nid: a\njurisdictions: [CN]\n---\n' },
      head: { 'public/a.mdx': '---\nid: a\njurisdictions:\n  - CN\n---\n' },
    },
  ],
  bad: [
    {
      base: { 'public/a.mdx': '---\nid: a\njurisdictions: [CN]\n---\n' },
      head: { 'public/a.mdx': '---\nid: a\njurisdictions: [CN, EU]\n---\n' },
      finds: ['public/a.mdx:3:1: material: Added the jurisdiction EU to `a`'],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id: document, items, about } of frontmatter) {
      for (const item of items('jurisdictions').added) {
        report('claimed', { document, item }, about('/jurisdictions'))
      }
    }
  },
})
