import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'document-type-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'document-type-changed',
  summary: {
    en: 'Tell each document that is of another type.',
    'zh-CN': '指出种类有变的每份文件。',
  },
  why: {
    en: 'The type decides what a text is held to: a notice that calls itself a policy owes no disclosures.',
    'zh-CN': '种类决定文件受什么约束：告知改称政策，就不必逐项披露了。',
  },
  messages: {
    changed: {
      en: 'Changed the type of `{document}` from {from} to {to}',
      'zh-CN': '`{document}` 的种类由 {from} 改为 {to}',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '---\nid: a\ntype: policy\n---\n' },
      head: { 'internal/a.mdx': "---\nid: a\ntype: 'policy'\n---\n" },
    },
  ],
  bad: [
    {
      base: { 'public/a.mdx': '---\nid: a\ntype: notice\n---\n' },
      head: { 'public/a.mdx': '---\nid: a\ntype: policy\n---\n' },
      finds: ['public/a.mdx:3:1: material: Changed the type of `a` from notice to policy'],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id: document, before, after, about } of frontmatter) {
      const [from, to] = [textOf(before['type']), textOf(after['type'])]
      if (from !== to) report('changed', { document, from: from || '–', to: to || '–' }, about('/type'))
    }
  },
})
