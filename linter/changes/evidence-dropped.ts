import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'evidence-dropped',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'evidence-added',
  summary: {
    en: 'Tell each proof that a control of the catalogue no longer asks for.',
    'zh-CN': '指出控制点不再要求的每项证明材料。',
  },
  why: {
    en: 'Without the proof nobody can show that the control was carried out.',
    'zh-CN': '没有这项材料，就没法证明控制点执行过。',
  },
  messages: {
    dropped: {
      en: 'Dropped evidence `{evidence}` (“{title}”) from control `{control}`',
      'zh-CN': '控制点 `{control}` 去掉了证明材料 `{evidence}`（“{title}”）',
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
      base: { 'catalog/BT.yaml': catalog('{ id: log, title: { en: Log } }') },
      head: { 'catalog/BT.yaml': catalog('') },
      finds: ['catalog/BT.yaml:2:5: material: Dropped evidence `log` (“Log”) from control `BT-02`'],
    },
  ],
  check(comparison, report) {
    const controls = [...comparison.head.workspace.controls.values()]
    const isKept = (id: string): boolean =>
      controls.some((one) => one.evidence.some((proof) => proof.id === id))
    for (const { id, base, head } of comparison.entries(({ controls }) => controls)) {
      if (!base || !head) continue
      for (const evidence of base.evidence) {
        if (head.evidence.some((one) => one.id === evidence.id)) continue
        report(
          'dropped',
          { control: id, evidence: evidence.id, title: evidence.title },
          {
            // Where no other control asks for it, a text that names it shows a name without a title from now on.
            affects: isKept(evidence.id) ? [] : comparison.showing('Record', evidence.id),
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
