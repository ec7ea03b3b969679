import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'baseline-grown',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'baseline-shrunk',
  summary: {
    en: 'Tell when the baseline takes in more findings.',
    'zh-CN': '指出基线新收了发现。',
  },
  why: {
    en: 'The baseline is debt from before the lint, and a new finding was never part of it.',
    'zh-CN': '基线只收检查上线前的欠账，新发现不该算在里面。',
  },
  messages: {
    told: {
      en: 'Added {count} of the findings to the baseline: {rules}',
      'zh-CN': '基线新收了 {count} 个发现：{rules}',
    },
  },
  good: [
    {
      base: {
        'policypress.baseline.yaml':
          "findings:\n  0123456789abcdef: { rule: heading-order, path: internal/a.mdx, since: '2026-01-01', reason: Old text. }\n  fedcba9876543210: { rule: sentence-length, path: internal/a.mdx, since: '2026-01-10', reason: Old text. }\n",
      },
      head: {
        'policypress.baseline.yaml':
          "findings:\n  0123456789abcdef: { rule: heading-order, path: internal/a.mdx, since: '2026-01-01', reason: Old text. }\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'policypress.baseline.yaml':
          "findings:\n  0123456789abcdef: { rule: heading-order, path: internal/a.mdx, since: '2026-01-01', reason: Old text. }\n",
      },
      head: {
        'policypress.baseline.yaml':
          "findings:\n  0123456789abcdef: { rule: heading-order, path: internal/a.mdx, since: '2026-01-01', reason: Old text. }\n  fedcba9876543210: { rule: sentence-length, path: internal/a.mdx, since: '2026-01-10', reason: Old text. }\n",
      },
      finds: [
        'policypress.baseline.yaml:3:3: material: Added 1 of the findings to the baseline: `sentence-length` × 1',
      ],
    },
  ],
  check(comparison, report) {
    const lines = comparison.entries(({ baseline }) => baseline)
    const told = lines.flatMap((line) => (line.base ? [] : (line.head ?? [])))
    const file = comparison.head.workspace.facts.find(({ kind }) => kind === 'baseline')
    const [first] = told
    if (!first || !file) return
    const rules = [...Map.groupBy(told, ({ rule }) => rule)].map(
      ([rule, all]) => `\`${rule}\` × ${all.length}`,
    )
    report(
      'told',
      { count: told.length, rules: rules.join(', ') },
      {
        document: 'policypress.baseline',
        spot: { path: file.path, span: file.places[first.pointer] ?? [0, 0] },
      },
    )
  },
})
