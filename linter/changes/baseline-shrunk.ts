import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'baseline-shrunk',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'baseline-grown',
  summary: {
    en: 'Tell when the baseline holds fewer findings.',
    'zh-CN': '指出基线减少了发现。',
  },
  why: {
    en: 'These were mended, or they count again from now on.',
    'zh-CN': '这些发现已经修好，或者从此重新计入。',
  },
  messages: {
    told: {
      en: 'Removed {count} of the findings from the baseline: {rules}',
      'zh-CN': '基线去掉了 {count} 个发现：{rules}',
    },
  },
  good: [
    {
      base: {
        'policypress.baseline.yaml':
          "findings:\n  0123456789abcdef: { rule: heading-order, path: internal/a.mdx, since: '2026-01-01', reason: Old text. }\n",
      },
      head: {
        'policypress.baseline.yaml':
          "findings:\n  0123456789abcdef: { rule: heading-order, path: internal/a.mdx, since: '2026-01-01', reason: Old text. }\n  fedcba9876543210: { rule: sentence-length, path: internal/a.mdx, since: '2026-01-10', reason: Old text. }\n",
      },
    },
  ],
  bad: [
    {
      base: {
        'policypress.baseline.yaml':
          "findings:\n  0123456789abcdef: { rule: heading-order, path: internal/a.mdx, since: '2026-01-01', reason: Old text. }\n  fedcba9876543210: { rule: sentence-length, path: internal/a.mdx, since: '2026-01-10', reason: Old text. }\n",
      },
      head: {
        'policypress.baseline.yaml':
          "findings:\n  0123456789abcdef: { rule: heading-order, path: internal/a.mdx, since: '2026-01-01', reason: Old text. }\n",
      },
      finds: [
        'base policypress.baseline.yaml:3:3: editorial: Removed 1 of the findings from the baseline: `sentence-length` × 1',
      ],
    },
  ],
  check(comparison, report) {
    const lines = comparison.entries(({ baseline }) => baseline)
    const told = lines.flatMap((line) => (line.head ? [] : (line.base ?? [])))
    const file = comparison.base.workspace.facts.find(({ kind }) => kind === 'baseline')
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
        side: 'base',
      },
    )
  },
})
