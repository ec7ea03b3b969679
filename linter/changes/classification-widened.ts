import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'classification-widened',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'classification-narrowed',
  summary: {
    en: 'Tell each document that more people may read.',
    'zh-CN': '指出可读范围放宽的每份文件。',
  },
  why: {
    en: 'What was public once cannot be called back; who may read a text is a decision and not a slip.',
    'zh-CN': '公开过的文字收不回来；谁可以读，应当是决定，不应是疏忽。',
  },
  messages: {
    widened: {
      en: 'Widened who may read `{document}` from {from} to {to}',
      'zh-CN': '`{document}` 的密级由 {from} 放宽为 {to}',
    },
  },
  good: [
    {
      base: { 'public/a.mdx': '---\nid: a\nclassification: public\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\nclassification: internal\n---\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nclassification: internal\n---\n' },
      head: { 'public/a.mdx': '---\nid: a\nclassification: public\n---\n' },
      finds: ['public/a.mdx:3:1: material: Widened who may read `a` from internal to public'],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id, before, after, about } of frontmatter) {
      const [from, to] = [textOf(before['classification']), textOf(after['classification'])]
      if (opennessOf(to) <= opennessOf(from)) continue
      report('widened', { document: id, from, to: to || '–' }, about('/classification'))
    }
  },
})

/** A text of no known classification might be read by anybody. */
function opennessOf(classification: string): number {
  const closed = ['public', 'internal', 'confidential'].indexOf(classification)
  return closed < 0 ? 1 : -closed
}
