import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'exception-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'exception-changed',
  summary: {
    en: 'Tell each exception whose reason or whose owner or approver is another.',
    'zh-CN': '指出理由、负责人或批准人有变的每项例外。',
  },
  why: {
    en: 'What was approved is the reason that stood there; another one was approved by nobody yet.',
    'zh-CN': '批准的是当时写下的理由，换了理由就等于没人批准过。',
  },
  messages: {
    reason: {
      en: 'Changed the reason for the exception from `{subject}` in `{document}`',
      'zh-CN': '`{document}` 对 `{subject}` 的例外的理由有变',
    },
    person: {
      en: 'Changed `{key}` of the exception from `{subject}` in `{document}` from `{from}` to `{to}`',
      'zh-CN': '`{document}` 对 `{subject}` 的例外的 `{key}` 由 `{from}` 改为 `{to}`',
    },
    gone: {
      en: 'Removed `{key}` (`{from}`) of the exception from `{subject}` in `{document}`',
      'zh-CN': '删去了 `{document}` 对 `{subject}` 的例外的 `{key}`（原为 `{from}`）',
    },
  },
  good: [
    {
      base: { 'registers/exceptions.yaml': register('The shop is small.', 'counsel') },
      head: { 'registers/exceptions.yaml': register('The shop is small.', 'counsel') },
    },
  ],
  bad: [
    {
      base: { 'registers/exceptions.yaml': register('The shop is small.', 'counsel') },
      head: { 'registers/exceptions.yaml': register('The shop closes in May.', 'general-manager') },
      finds: [
        'registers/exceptions.yaml:2:36: material: Changed the reason for the exception from `BT-02` in `a`',
        'registers/exceptions.yaml:2:97: material: Changed `approver` of the exception from `BT-02` in `a` from `counsel` to `general-manager`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { base, head, subject, control, document } of comparison.exceptions) {
      if (!base || !head) continue
      const about = { document: 'exceptions', control }
      const reason = comparison.rewording(base.fields['justification'], head.fields['justification'])
      if (reason) {
        report(
          'reason',
          { subject, document },
          {
            ...{
              ...about,
              spot: head.spotOf('justification'),
              class: reason.slight ? 'editorial' : 'material',
            },
            ...{ before: reason.before, after: reason.after },
          },
        )
      }
      for (const key of ['owner', 'approver', 'second-approver']) {
        const [from, to] = [textOf(base.fields[key]), textOf(head.fields[key])]
        const data = { subject, document, key, from, to }
        if (from === to) continue
        // One more who approved takes nothing away.
        const isMore = from === '' && key === 'second-approver'
        report(to === '' ? 'gone' : 'person', data, {
          ...{ ...about, spot: head.spotOf(key), class: isMore ? 'editorial' : 'material' },
        })
      }
    }
  },
})

function register(reason: string, approver: string): string {
  return `exceptions:\n  - { control: BT-02, document: a, justification: { en: ${reason} }, owner: lead, approver: ${approver} }\n`
}
