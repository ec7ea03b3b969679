import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'party-unnamed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'party-named',
  summary: {
    en: 'Tell each company that a document no longer declares to name.',
    'zh-CN': '指出文件不再声明点名的每家公司。',
  },
  why: {
    en: 'A company that goes unnamed may still receive the information, and nothing holds the text to it any more.',
    'zh-CN': '不再点名的公司也许仍在接收信息，而文字从此不再与它核对。',
  },
  messages: {
    unnamed: {
      en: 'Removed `{party}` from the companies of `{document}`',
      'zh-CN': '`{document}` 点名的公司减去 `{party}`',
    },
  },
  good: [
    {
      base: { 'public/a.mdx': '---\nid: a\nparties: [lanlu]\n---\n' },
      head: { 'public/a.mdx': '---\nid: a\nparties: [lanlu, yunzhi]\n---\n' },
    },
  ],
  bad: [
    {
      base: { 'public/a.mdx': '---\nid: a\nparties: [lanlu, yunzhi]\n---\n' },
      head: { 'public/a.mdx': '---\nid: a\nparties: [yunzhi]\n---\n' },
      finds: ['base public/a.mdx:3:1: material: Removed `lanlu` from the companies of `a`'],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id: document, items, gone } of frontmatter) {
      for (const party of items('parties').dropped) {
        report('unnamed', { document, party }, gone('/parties'))
      }
    }
  },
})
