import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'exception-shortened',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'exception-extended',
  summary: {
    en: 'Tell each exception and approval that ends sooner.',
    'zh-CN': '指出提前到期的每项例外和变更批准。',
  },
  why: {
    en: 'Whoever counted on the exception has less time to mend what it covers.',
    'zh-CN': '指望这项例外的人，补救的时间变少了。',
  },
  messages: {
    shortened: {
      en: 'Shortened the exception from `{subject}` in `{document}` from {from} to {to}',
      'zh-CN': '`{document}` 对 `{subject}` 的例外由 {from} 提前到 {to} 到期',
    },
    dated: {
      en: 'Added the last day {to} to the exception from `{subject}` in `{document}`',
      'zh-CN': '为 `{document}` 对 `{subject}` 的例外加上了到期日 {to}',
    },
  },
  good: [
    {
      base: { 'registers/exceptions.yaml': register(", expires: '2026-03-31'") },
      head: { 'registers/exceptions.yaml': register(", expires: '2026-06-30'") },
    },
  ],
  bad: [
    {
      base: { 'registers/exceptions.yaml': register(", expires: '2026-06-30'") },
      head: { 'registers/exceptions.yaml': register(", expires: '2026-03-31'") },
      finds: [
        'registers/exceptions.yaml:2:36: editorial: Shortened the exception from `BT-02` in `a` from 2026-06-30 to 2026-03-31',
      ],
    },
    {
      base: { 'registers/exceptions.yaml': register('') },
      head: { 'registers/exceptions.yaml': register(", expires: '2026-03-31'") },
      finds: [
        'registers/exceptions.yaml:2:36: editorial: Added the last day 2026-03-31 to the exception from `BT-02` in `a`',
      ],
    },
  ],
  check({ exceptions }, report) {
    for (const { base, head, subject, control, document } of exceptions) {
      if (!base || !head) continue
      const [from, to] = [base, head].map(({ fields }) => textOf(fields['expires']))
      if (from === undefined || to === undefined || to === '' || (from !== '' && from <= to)) continue
      report(
        from === '' ? 'dated' : 'shortened',
        { subject, document, from, to },
        { document: 'exceptions', control, spot: head.spotOf('expires') },
      )
    }
  },
})

function register(expires: string): string {
  return `exceptions:\n  - { control: BT-02, document: a${expires}, owner: lead, approver: counsel }\n`
}
