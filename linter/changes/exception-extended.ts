import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'exception-extended',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'exception-shortened',
  summary: {
    en: 'Tell each exception and approval that holds for longer.',
    'zh-CN': '指出被延期的每项例外和变更批准。',
  },
  why: {
    en: 'An exception was granted for a time; longer than that is a new decision.',
    'zh-CN': '例外只批准了一段时间，延期就是新的决定。',
  },
  messages: {
    extended: {
      en: 'Extended the exception from `{subject}` in `{document}` from {from} to {to}, approved by `{approver}`',
      'zh-CN': '`{document}` 对 `{subject}` 的例外由 {from} 延至 {to}，由 `{approver}` 批准',
    },
    endless: {
      en: 'Removed the last day {from} of the exception from `{subject}` in `{document}`',
      'zh-CN': '删去了 `{document}` 对 `{subject}` 的例外的到期日 {from}',
    },
  },
  good: [
    {
      base: { 'registers/exceptions.yaml': register(", expires: '2026-06-30'") },
      head: { 'registers/exceptions.yaml': register(", expires: '2026-03-31'") },
    },
  ],
  bad: [
    {
      base: { 'registers/exceptions.yaml': register(", expires: '2026-03-31'") },
      head: { 'registers/exceptions.yaml': register(", expires: '2026-06-30'") },
      finds: [
        'registers/exceptions.yaml:2:36: material: Extended the exception from `BT-02` in `a` from 2026-03-31 to 2026-06-30, approved by `counsel`',
      ],
    },
    {
      base: { 'registers/exceptions.yaml': register(", expires: '2026-03-31'") },
      head: { 'registers/exceptions.yaml': register('') },
      finds: [
        'registers/exceptions.yaml:2:5: material: Removed the last day 2026-03-31 of the exception from `BT-02` in `a`',
      ],
    },
  ],
  check({ exceptions }, report) {
    for (const { base, head, subject, control, document } of exceptions) {
      if (!base || !head) continue
      const [from, to] = [base, head].map(({ fields }) => textOf(fields['expires']))
      if (from === undefined || to === undefined || from === '' || (to !== '' && to <= from)) continue
      const approver = textOf(head.fields['approver'])
      report(
        to === '' ? 'endless' : 'extended',
        { subject, document, from, to, approver },
        { document: 'exceptions', control, spot: head.spotOf('expires') },
      )
    }
  },
})

function register(expires: string): string {
  return `exceptions:\n  - { control: BT-02, document: a${expires}, owner: lead, approver: counsel }\n`
}
