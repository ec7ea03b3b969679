import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'control-law-dropped',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'control-law-added',
  summary: {
    en: 'Tell each article that no longer stands behind a control of the catalogue.',
    'zh-CN': '指出控制目录中被去掉的每条法律依据。',
  },
  why: {
    en: 'A duty of the law then looks like a wish of the company, which the next edit may drop.',
    'zh-CN': '法定义务从此看着像公司的愿望，下次修改就可能被删。',
  },
  messages: {
    dropped: {
      en: 'Dropped `{law}` from the laws behind control `{control}`',
      'zh-CN': '控制点 `{control}` 的法律依据去掉了 `{law}`',
    },
    last: {
      en: 'Dropped `{law}`, the last of the laws behind control `{control}`',
      'zh-CN': '控制点 `{control}` 的法律依据去掉了 `{law}`，已没有任何法律依据',
    },
  },
  good: [
    {
      // The law registry says that the article has another number now.
      base: {
        'catalog/BT.yaml': 'controls:\n  - { id: BT-02, laws: [CSL:21] }\n',
        'laws/CSL.yaml': "code: CSL\nrenumbered:\n  - { from: '21', to: '23', since: '2026-01-01' }\n",
      },
      head: {
        'catalog/BT.yaml': 'controls:\n  - { id: BT-02, laws: [CSL:23] }\n',
        'laws/CSL.yaml': "code: CSL\nrenumbered:\n  - { from: '21', to: '23', since: '2026-01-01' }\n",
      },
    },
  ],
  bad: [
    {
      base: { 'catalog/BT.yaml': 'controls:\n  - { id: BT-02, laws: [PIPL:22, PIPL:23] }\n' },
      head: { 'catalog/BT.yaml': 'controls:\n  - { id: BT-02, laws: [PIPL:22] }\n' },
      finds: ['catalog/BT.yaml:2:5: material: Dropped `PIPL:23` from the laws behind control `BT-02`'],
    },
    {
      base: { 'catalog/BT.yaml': 'controls:\n  - { id: BT-02, laws: [PIPL:22] }\n' },
      head: { 'catalog/BT.yaml': 'controls:\n  - { id: BT-02, laws: [] }\n' },
      finds: [
        'catalog/BT.yaml:2:5: material: Dropped `PIPL:22`, the last of the laws behind control `BT-02`',
      ],
    },
  ],
  check(comparison, report) {
    const { laws } = comparison.head.workspace
    for (const { id, base, head } of comparison.entries(({ controls }) => controls)) {
      if (!base || !head) continue
      for (const law of base.laws.filter((one) => !head.laws.includes(one))) {
        const [code = '', article = ''] = law.split(':')
        const renumbered = laws.get(code)?.renumbered.find(({ from }) => from === article)
        if (renumbered && head.laws.includes(`${code}:${renumbered.to}`)) continue
        report(
          head.laws.length === 0 ? 'last' : 'dropped',
          { control: id, law },
          { document: head.family, control: id, spot: head.spot },
        )
      }
    }
  },
})
