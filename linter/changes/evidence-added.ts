import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'evidence-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'evidence-dropped',
  summary: {
    en: 'Tell each proof that a control of the catalogue newly asks for.',
    'zh-CN': '指出控制点新要求的每项证明材料。',
  },
  why: {
    en: 'From now on somebody has to keep it, and an auditor will ask to see it.',
    'zh-CN': '从此要有人留存它，审计也会要求出示。',
  },
  messages: {
    added: {
      en: 'Added evidence `{evidence}` (“{title}”) to control `{control}`',
      'zh-CN': '控制点 `{control}` 新增了证明材料 `{evidence}`（“{title}”）',
    },
  },
  good: [
    {
      base: { 'catalog/BT.yaml': catalog('{ id: log, title: { en: Log } }') },
      head: { 'catalog/BT.yaml': catalog('{ id: log, title: { en: Log of deliveries } }') },
    },
  ],
  bad: [
    {
      base: { 'catalog/BT.yaml': catalog('') },
      head: { 'catalog/BT.yaml': catalog('{ id: log, title: { en: Log } }') },
      finds: ['catalog/BT.yaml:2:5: material: Added evidence `log` (“Log”) to control `BT-02`'],
    },
  ],
  check(comparison, report) {
    for (const { id, base, head } of comparison.entries(({ controls }) => controls)) {
      if (!base || !head) continue
      for (const evidence of head.evidence) {
        if (base.evidence.some((one) => one.id === evidence.id)) continue
        const about = { document: head.family, control: id, spot: head.spot }
        report('added', { control: id, evidence: evidence.id, title: evidence.title }, about)
      }
    }
  },
})

function catalog(evidence: string): string {
  return `controls:\n  - { id: BT-02, evidence: [${evidence}] }\n`
}
