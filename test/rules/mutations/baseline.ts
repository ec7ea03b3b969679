import { become } from './mutation.ts'
import type { Mutation } from './mutation.ts'

/** Mistakes in the list of what is accepted for now. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'baseline-in-use',
    title: 'a line for what was mended',
    path: 'policypress.baseline.yaml',
    edit: become(
      "findings:\n  0123456789abcdef: { rule: link-target, path: internal/transmission.mdx, since: '2026-11-20', reason: 旧链接 }\n",
    ),
  },
]
