import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'control-law-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'control-law-dropped',
  summary: {
    en: 'Tell each article that newly stands behind a control of the catalogue.',
    'zh-CN': '指出控制目录中为控制点新增的每条法律依据。',
  },
  why: {
    en: 'What was a choice of the company may be a duty from now on.',
    'zh-CN': '原来是公司自愿的，从此可能是法定义务。',
  },
  messages: {
    added: {
      en: 'Added `{law}` to the laws behind control `{control}`',
      'zh-CN': '控制点 `{control}` 的法律依据新增了 `{law}`',
    },
    renumbered: {
      en: 'Renumbered `{from}` behind control `{control}` to `{law}`, as the law registry has it',
      'zh-CN': '控制点 `{control}` 的法律依据 `{from}` 随法律登记改号为 `{law}`',
    },
  },
  good: [
    {
      base: { 'catalog/BT.yaml': 'controls:\n  - { id: BT-02, laws: [PIPL:22, PIPL:23] }\n' },
      head: { 'catalog/BT.yaml': 'controls:\n  - { id: BT-02, laws: [PIPL:23, PIPL:22] }\n' },
    },
  ],
  bad: [
    {
      base: { 'catalog/BT.yaml': 'controls:\n  - { id: BT-02, laws: [PIPL:22] }\n' },
      head: { 'catalog/BT.yaml': 'controls:\n  - { id: BT-02, laws: [PIPL:22, PIPL:23] }\n' },
      finds: ['catalog/BT.yaml:2:5: editorial: Added `PIPL:23` to the laws behind control `BT-02`'],
    },
    {
      base: {
        'catalog/BT.yaml': 'controls:\n  - { id: BT-02, laws: [CSL:21] }\n',
        'laws/CSL.yaml': "code: CSL\nrenumbered:\n  - { from: '21', to: '23', since: '2026-01-01' }\n",
      },
      head: {
        'catalog/BT.yaml': 'controls:\n  - { id: BT-02, laws: [CSL:23] }\n',
        'laws/CSL.yaml': "code: CSL\nrenumbered:\n  - { from: '21', to: '23', since: '2026-01-01' }\n",
      },
      finds: [
        'catalog/BT.yaml:2:5: editorial: Renumbered `CSL:21` behind control `BT-02` to `CSL:23`, as the law registry has it',
      ],
    },
  ],
  check(comparison, report) {
    const { laws } = comparison.head.workspace
    for (const { id, base, head } of comparison.entries(({ controls }) => controls)) {
      if (!base || !head) continue
      for (const law of head.laws.filter((one) => !base.laws.includes(one))) {
        const [code = '', article = ''] = law.split(':')
        const renumbered = laws.get(code)?.renumbered.find(({ to }) => to === article)
        const from = `${code}:${renumbered?.from ?? ''}`
        report(
          base.laws.includes(from) && !head.laws.includes(from) ? 'renumbered' : 'added',
          { control: id, law, from },
          { document: head.family, control: id, spot: head.spot },
        )
      }
    }
  },
})
