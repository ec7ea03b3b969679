import { defineRule } from '../define-rule.ts'
import { fieldsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'acknowledgement-dropped',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'acknowledgement-required',
  summary: {
    en: 'Tell each document that readers need not confirm any more, or have longer to confirm.',
    'zh-CN': '指出读者不再须确认或者可以更晚确认的每份文件。',
  },
  why: {
    en: 'Without a confirmation nobody can show that the rules were known.',
    'zh-CN': '没有确认记录，就说不清谁知道这些规则。',
  },
  messages: {
    dropped: {
      en: 'Dropped the acknowledgement of `{document}`: its readers need not confirm it any more',
      'zh-CN': '`{document}` 不再要求读者确认',
    },
    due: {
      en: 'Lengthened the time to confirm `{document}` from {from} to {to}',
      'zh-CN': '`{document}` 的确认期限由 {from} 延长为 {to}',
    },
    renew: {
      en: 'Lengthened the time after which `{document}` is confirmed again from {from} to {to}',
      'zh-CN': '`{document}` 再次确认的间隔由 {from} 延长为 {to}',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nacknowledgement: { required: true, due: P2W }\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\nacknowledgement: { required: true, due: P14D }\n---\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nacknowledgement: { required: true }\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\n---\n' },
      finds: [
        'base internal/a.mdx:3:1: material: Dropped the acknowledgement of `a`: its readers need not confirm it any more',
      ],
    },
    {
      base: {
        'internal/a.mdx': '---\nid: a\nacknowledgement: { required: true, due: P14D, renew: P1Y }\n---\n',
      },
      head: { 'internal/a.mdx': '---\nid: a\nacknowledgement: { required: true, due: P30D }\n---\n' },
      finds: [
        'internal/a.mdx:3:36: material: Lengthened the time to confirm `a` from P14D to P30D',
        'base internal/a.mdx:3:47: material: Lengthened the time after which `a` is confirmed again from P1Y to –',
      ],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id: document, before, after, about, gone, term } of frontmatter) {
      if (!isRequired(before)) continue
      if (!isRequired(after)) {
        report('dropped', { document }, gone('/acknowledgement'))
        continue
      }
      for (const key of ['due', 'renew'] as const) {
        const { turn, from = '', to = '' } = term('acknowledgement', key) ?? {}
        if (turn === 'longer') report(key, { document, from, to }, about(`/acknowledgement/${key}`))
      }
    }
  },
})

const isRequired = (data: Readonly<Record<string, unknown>>): boolean =>
  fieldsOf(data['acknowledgement'])['required'] === true
