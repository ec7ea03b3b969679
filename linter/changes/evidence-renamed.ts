import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'evidence-renamed',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'evidence-renamed',
  summary: {
    en: 'Tell each proof of the catalogue that has another title.',
    'zh-CN': '指出控制目录中改了名称的每项证明材料。',
  },
  why: {
    en: 'The title is what staff look for in their files and what texts show.',
    'zh-CN': '员工照名称找材料，文件里显示的也是它。',
  },
  messages: {
    renamed: {
      en: 'Renamed evidence `{evidence}` of control `{control}` from “{from}” to “{to}”',
      'zh-CN': '控制点 `{control}` 的证明材料 `{evidence}` 由“{from}”改名为“{to}”',
    },
  },
  good: [
    {
      base: { 'catalog/BT.yaml': catalog('{ id: log, title: { en: Log } }') },
      head: { 'catalog/BT.yaml': catalog('{ id: ledger, title: { en: Log } }') },
    },
  ],
  bad: [
    {
      base: { 'catalog/BT.yaml': catalog('{ id: log, title: { en: Log } }') },
      head: { 'catalog/BT.yaml': catalog('{ id: log, title: { en: Log of deliveries } }') },
      finds: [
        'catalog/BT.yaml:2:5: editorial: Renamed evidence `log` of control `BT-02` from “Log” to “Log of deliveries”',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head } of comparison.entries(({ controls }) => controls)) {
      if (!base || !head) continue
      for (const evidence of head.evidence) {
        const old = base.evidence.find((one) => one.id === evidence.id)
        if (!old || !comparison.rewording(old.title, evidence.title)) continue
        report(
          'renamed',
          { control: id, evidence: evidence.id, from: old.title, to: evidence.title },
          {
            affects: comparison.showing('Record', evidence.id),
            ...{ document: head.family, control: id, spot: head.spot },
          },
        )
      }
    }
  },
})

function catalog(evidence: string): string {
  return `controls:\n  - { id: BT-02, evidence: [${evidence}] }\n`
}
