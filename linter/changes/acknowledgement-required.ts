import { defineRule } from '../define-rule.ts'
import { fieldsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'acknowledgement-required',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'acknowledgement-dropped',
  summary: {
    en: 'Tell each document that readers newly have to confirm, or sooner than before.',
    'zh-CN': '指出读者新须确认或者须更早确认的每份文件。',
  },
  why: {
    en: 'The text is the same, but readers have to be asked, and reminded by another day.',
    'zh-CN': '文字没变，但须请读者确认，提醒的日期也要跟着改。',
  },
  messages: {
    required: {
      en: 'Required the acknowledgement of `{document}`: its readers have to confirm it',
      'zh-CN': '`{document}` 新要求读者确认',
    },
    due: {
      en: 'Shortened the time to confirm `{document}` from {from} to {to}',
      'zh-CN': '`{document}` 的确认期限由 {from} 缩短为 {to}',
    },
    renew: {
      en: 'Shortened the time after which `{document}` is confirmed again from {from} to {to}',
      'zh-CN': '`{document}` 再次确认的间隔由 {from} 缩短为 {to}',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nacknowledgement: { required: true, due: P14D }\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\nacknowledgement: { required: true, due: P30D }\n---\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '---\nid: a\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\nacknowledgement: { required: true }\n---\n' },
      finds: [
        'internal/a.mdx:3:1: editorial: Required the acknowledgement of `a`: its readers have to confirm it',
      ],
    },
    {
      base: { 'internal/a.mdx': '---\nid: a\nacknowledgement: { required: true, due: P30D }\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\nacknowledgement: { required: true, due: P14D }\n---\n' },
      finds: ['internal/a.mdx:3:36: editorial: Shortened the time to confirm `a` from P30D to P14D'],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id: document, before, after, isApproved, about, term } of frontmatter) {
      if (!isRequired(after)) continue
      if (!isRequired(before)) {
        const duties = isApproved ? (['acknowledge-again'] as const) : []
        report('required', { document }, { ...about('/acknowledgement'), duties })
        continue
      }
      for (const key of ['due', 'renew'] as const) {
        const { turn, from = '', to = '' } = term('acknowledgement', key) ?? {}
        if (turn === 'shorter') report(key, { document, from, to }, about(`/acknowledgement/${key}`))
      }
    }
  },
})

const isRequired = (data: Readonly<Record<string, unknown>>): boolean =>
  fieldsOf(data['acknowledgement'])['required'] === true
