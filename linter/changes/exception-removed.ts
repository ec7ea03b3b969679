import { defineRule } from '../define-rule.ts'
import { localTextOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'exception-removed',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'exception-added',
  summary: {
    en: 'Tell each exception and approval that no longer stands in the register.',
    'zh-CN': '指出从登记册中删去的每项例外和变更批准。',
  },
  why: {
    en: 'From now on the rule holds here in full, and who decided otherwise until then stays known.',
    'zh-CN': '规则从此在该处完整适用；此前的决定也要留下线索。',
  },
  messages: {
    exception: {
      en: 'Removed the exception from `{subject}` in `{document}`, which held until {expires}',
      'zh-CN': '删去了 `{document}` 对 `{subject}` 的例外，原定至 {expires}',
    },
    approval: {
      en: 'Removed the approval of `{subject}` in `{document}`, which held until {expires}',
      'zh-CN': '删去了对 `{document}` 中 `{subject}` 的变更批准，原定至 {expires}',
    },
  },
  good: [
    {
      base: { 'registers/exceptions.yaml': register("'2026-03-31'") },
      head: { 'registers/exceptions.yaml': register("'2026-06-30'") },
    },
  ],
  bad: [
    {
      base: { 'registers/exceptions.yaml': register("'2026-03-31'") },
      head: {},
      finds: [
        'base registers/exceptions.yaml:2:5: editorial: Removed the exception from `BT-02` in `a`, which held until 2026-03-31',
      ],
    },
  ],
  check({ exceptions }, report) {
    for (const { base, head, subject, control, document, isApproval } of exceptions) {
      if (head || !base) continue
      const data = { subject, document, expires: textOf(base.fields['expires']) }
      report(isApproval ? 'approval' : 'exception', data, {
        ...{ document: 'exceptions', control, spot: base.spot, side: 'base' },
        before: localTextOf(base.fields['justification']).en,
      })
    }
  },
})

function register(expires: string): string {
  return `exceptions:\n  - { control: BT-02, document: a, expires: ${expires}, justification: { en: No fit. }, owner: lead, approver: counsel }\n`
}
