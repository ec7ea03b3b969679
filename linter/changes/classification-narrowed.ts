import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'classification-narrowed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'classification-widened',
  summary: {
    en: 'Tell each document that fewer people may read.',
    'zh-CN': '指出可读范围收窄的每份文件。',
  },
  why: {
    en: 'A notice that leaves the public site tells nobody any more what it was written to tell.',
    'zh-CN': '告知一旦撤下公开网站，该告诉的人就看不到了。',
  },
  messages: {
    narrowed: {
      en: 'Narrowed who may read `{document}` from {from} to {to}',
      'zh-CN': '`{document}` 的密级由 {from} 收窄为 {to}',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nclassification: internal\n---\n' },
      head: { 'public/a.mdx': '---\nid: a\nclassification: public\n---\n' },
    },
  ],
  bad: [
    {
      base: { 'public/a.mdx': '---\nid: a\nclassification: public\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\nclassification: internal\n---\n' },
      finds: ['internal/a.mdx:3:1: material: Narrowed who may read `a` from public to internal'],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id, before, after, wasApproved, about } of frontmatter) {
      const [from, to] = [textOf(before['classification']), textOf(after['classification'])]
      if (opennessOf(to) >= opennessOf(from)) continue
      const duties = wasApproved && from === 'public' ? (['tell-individuals'] as const) : []
      report('narrowed', { document: id, from: from || '–', to }, { ...about('/classification'), duties })
    }
  },
})

/** A text of no known classification might be read by anybody. */
function opennessOf(classification: string): number {
  const closed = ['public', 'internal', 'confidential'].indexOf(classification)
  return closed < 0 ? 1 : -closed
}
