import { defineRule } from '../define-rule.ts'
import { localTextOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'exception-added',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'exception-removed',
  summary: {
    en: 'Tell each exception and approval that people newly decided on.',
    'zh-CN': '指出新登记的每项例外和变更批准。',
  },
  why: {
    en: 'For a while a rule does not hold here, and whoever relies on it should hear so.',
    'zh-CN': '规则在此处暂不适用，依赖它的人应当知道。',
  },
  messages: {
    exception: {
      en: 'Added an exception from `{subject}` in `{document}` until {expires}, approved by `{approver}`',
      'zh-CN': '新增了 `{document}` 对 `{subject}` 的例外，至 {expires}，由 `{approver}` 批准',
    },
    approval: {
      en: 'Added an approval of `{subject}` in `{document}` until {expires}, given by `{approver}`',
      'zh-CN': '新增了对 `{document}` 中 `{subject}` 的变更批准，至 {expires}，由 `{approver}` 作出',
    },
  },
  good: [
    {
      base: { 'registers/exceptions.yaml': register("document: a, expires: '2026-06-30'") },
      // Other order of keys and rows, and a comment.
      head: { 'registers/exceptions.yaml': `# Decisions\n${register("expires: '2026-06-30', document: a")}` },
    },
  ],
  bad: [
    {
      base: { 'registers/exceptions.yaml': 'exceptions: []\n' },
      head: { 'registers/exceptions.yaml': register("document: a, expires: '2026-06-30'") },
      finds: [
        'registers/exceptions.yaml:2:5: material: Added an exception from `BT-02` in `a` until 2026-06-30, approved by `counsel`',
      ],
    },
  ],
  check({ exceptions }, report) {
    for (const { base, head, subject, control, document, isApproval } of exceptions) {
      if (base || !head) continue
      const [expires, approver] = [textOf(head.fields['expires']), textOf(head.fields['approver'])]
      report(
        isApproval ? 'approval' : 'exception',
        { subject, document, expires, approver },
        {
          ...{ document: 'exceptions', control, spot: head.spot },
          // What it approves is told beside it.
          class: isApproval ? 'editorial' : 'material',
          after: localTextOf(head.fields['justification']).en,
        },
      )
    }
  },
})

function register(row: string): string {
  return `exceptions:\n  - { control: BT-02, ${row}, justification: { en: No fit. }, owner: lead, approver: counsel }\n`
}
