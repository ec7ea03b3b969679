import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'party-named',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'party-unnamed',
  summary: {
    en: 'Tell each company that a document newly declares to name, of a transfer its recipient.',
    'zh-CN': '指出文件新声明点名的每家公司，转让告知中即接收方。',
  },
  why: {
    en: 'Who receives information is what people most want to know, and may have to be told and asked about.',
    'zh-CN': '谁接收信息，是人们最想知道的，也可能须告知并征得同意。',
  },
  messages: {
    named: {
      en: 'Named `{party}` among the companies of `{document}`',
      'zh-CN': '`{document}` 点名的公司新增 `{party}`',
    },
  },
  good: [
    {
      base: { 'public/a.mdx': '---\nid: a\nparties: [lanlu, yunzhi]\n---\n' },
      head: { 'public/a.mdx': '---\nid: a\nparties: [yunzhi, lanlu]\n---\n' },
    },
  ],
  bad: [
    {
      base: { 'public/a.mdx': '---\nid: a\n---\n' },
      head: { 'public/a.mdx': '---\nid: a\nparties: [lanlu]\n---\n' },
      finds: ['public/a.mdx:3:1: material: Named `lanlu` among the companies of `a`'],
    },
  ],
  check(comparison, report) {
    for (const { id: document, after, items, about } of comparison.frontmatter) {
      for (const party of items('parties').added) {
        const duties = after['type'] === 'notice' ? comparison.dutiesToward(party) : []
        report('named', { document, party }, { ...about('/parties'), duties })
      }
    }
  },
})
