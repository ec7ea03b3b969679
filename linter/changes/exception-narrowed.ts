import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'exception-narrowed',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'exception-widened',
  summary: {
    en: 'Tell each exception that now accepts one finding instead of all of its rule.',
    'zh-CN': '指出从整条规则缩小到单个发现的每项例外。',
  },
  why: {
    en: 'All other findings of the rule count again from now on.',
    'zh-CN': '该规则的其他发现从此重新计入。',
  },
  messages: {
    narrowed: {
      en: 'Narrowed the exception from `{subject}` in `{document}` to the finding {fingerprint}',
      'zh-CN': '`{document}` 对 `{subject}` 的例外缩小到发现 {fingerprint}',
    },
  },
  good: [
    {
      base: { 'registers/exceptions.yaml': register(", fingerprint: '0123456789abcdef'") },
      head: { 'registers/exceptions.yaml': register('') },
    },
  ],
  bad: [
    {
      base: { 'registers/exceptions.yaml': register('') },
      head: { 'registers/exceptions.yaml': register(", fingerprint: '0123456789abcdef'") },
      finds: [
        'registers/exceptions.yaml:2:41: editorial: Narrowed the exception from `heading-order` in `a` to the finding 0123456789abcdef',
      ],
    },
  ],
  check({ exceptions }, report) {
    for (const { base, head, subject, control, document } of exceptions) {
      const fingerprint = textOf(head?.fields['fingerprint'])
      if (!base || !head || fingerprint === '' || textOf(base.fields['fingerprint']) !== '') continue
      report(
        'narrowed',
        { subject, document, fingerprint },
        { document: 'exceptions', control, spot: head.spotOf('fingerprint') },
      )
    }
  },
})

function register(fingerprint: string): string {
  return `exceptions:\n  - { rule: heading-order, document: a${fingerprint}, owner: lead, approver: counsel }\n`
}
