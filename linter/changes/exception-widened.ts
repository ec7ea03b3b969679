import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'exception-widened',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'exception-narrowed',
  summary: {
    en: 'Tell each exception that now accepts every finding of its rule instead of one.',
    'zh-CN': '指出从单个发现扩大到整条规则的每项例外。',
  },
  why: {
    en: 'Somebody decided on one finding; those to come were never looked at.',
    'zh-CN': '当时批准的只是一个发现，以后的发现没人看过。',
  },
  messages: {
    widened: {
      en: 'Widened the exception from `{subject}` in `{document}` from the finding {fingerprint} to all of them',
      'zh-CN': '`{document}` 对 `{subject}` 的例外由发现 {fingerprint} 扩大到全部发现',
    },
  },
  good: [
    {
      // Another finding: one decision went, another came.
      base: { 'registers/exceptions.yaml': register(", fingerprint: '0123456789abcdef'") },
      head: { 'registers/exceptions.yaml': register(", fingerprint: 'fedcba9876543210'") },
    },
  ],
  bad: [
    {
      base: { 'registers/exceptions.yaml': register(", fingerprint: '0123456789abcdef'") },
      head: { 'registers/exceptions.yaml': register('') },
      finds: [
        'registers/exceptions.yaml:2:5: material: Widened the exception from `heading-order` in `a` from the finding 0123456789abcdef to all of them',
      ],
    },
  ],
  check({ exceptions }, report) {
    for (const { base, head, subject, control, document } of exceptions) {
      const fingerprint = textOf(base?.fields['fingerprint'])
      if (!head || fingerprint === '' || textOf(head.fields['fingerprint']) !== '') continue
      report(
        'widened',
        { subject, document, fingerprint },
        { document: 'exceptions', control, spot: head.spot },
      )
    }
  },
})

function register(fingerprint: string): string {
  return `exceptions:\n  - { rule: heading-order, document: a${fingerprint}, owner: lead, approver: counsel }\n`
}
