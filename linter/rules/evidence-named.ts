import { defineRule, hintFor } from '../define-rule.ts'
import type { Span } from '../model/place.ts'

export default defineRule({
  id: 'evidence-named',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Require every record to stand in the block of a control and to be evidence of that control.',
    'zh-CN': '要求每个记录都写在控制点段落里，并且是该控制点的证据。',
  },
  why: {
    en: 'An auditor asks for the proof of one control; a record under the wrong name is looked for and not found.',
    'zh-CN': '审计按控制点索要证据；记录写错了名目，到时候就找不到。',
  },
  messages: {
    foreign: {
      en: 'Unexpected record `{record}`{hint} in the block of `{id}`, expected evidence of it: {evidence}',
      'zh-CN': '意外的记录 `{record}`{hint}（控制点 `{id}` 的段落），应为其证据之一：{evidence}',
    },
    outside: {
      en: 'Unexpected record `{record}` outside a control block, expected it in the block of the control that it proves',
      'zh-CN': '意外的记录 `{record}` 写在控制点段落之外，应写在它所证明的控制点段落里',
    },
  },
  good: [
    {
      'catalog/BT.yaml':
        'controls:\n  - { id: BT-02, evidence: [{ id: delivery-log }] }\n  - { id: BT-03, evidence: [{ id: undertaking }] }\n',
      'internal/a.mdx':
        '<Control id="BT-02 BT-03">\n\n记入<Record id="delivery-log" />和<Record id="undertaking" />。\n\n</Control>\n',
    },
  ],
  bad: [
    {
      files: {
        'catalog/BT.yaml':
          'controls:\n  - { id: BT-02, evidence: [{ id: delivery-log }, { id: sent-notice }] }\n  - { id: BT-03, evidence: [{ id: undertaking }] }\n',
        'internal/a.mdx':
          '<Control id="BT-02">\n\n记入<Record id="deliver-log" />和<Record id="undertaking" />。\n\n</Control>\n\n另存<Record id="sent-notice" />。\n',
      },
      finds: [
        'internal/a.mdx:3:3: Unexpected record `deliver-log` (→ `delivery-log`?) in the block of `BT-02`, expected evidence of it: `delivery-log`, `sent-notice`',
        'internal/a.mdx:3:31: Unexpected record `undertaking` in the block of `BT-02`, expected evidence of it: `delivery-log`, `sent-notice`',
        'internal/a.mdx:7:3: Unexpected record `sent-notice` outside a control block, expected it in the block of the control that it proves',
      ],
    },
  ],
  check({ facts }, report, { registers: { controls } }) {
    if (facts.kind === 'page') return
    for (const { name, props, span } of facts.components) {
      if (name !== 'Record') continue
      const record = props['id'] ?? ''
      const block = facts.controls.find((candidate) => isAround(candidate.span, span))
      if (!block) report('outside', { record }, span)
      // Controls that are not known have their own finding, and what proves them is not known either.
      const known = (block?.ids ?? []).flatMap((id) => controls.get(id) ?? [])
      const evidence = known.flatMap((control) => control.evidence.map(({ id }) => id))
      if (!block || known.length < block.ids.length || evidence.includes(record)) continue
      report(
        'foreign',
        {
          ...{ record, hint: hintFor(record, evidence), id: block.ids.join(' ') },
          evidence: evidence.map((id) => `\`${id}\``).join(', '),
        },
        span,
      )
    }
  },
})

function isAround([start, end]: Span, inner: Span): boolean {
  return start <= inner[0] && inner[1] <= end
}
