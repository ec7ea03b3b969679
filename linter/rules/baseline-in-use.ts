import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'baseline-in-use',
  scope: 'workspace',
  severity: 'warning',
  summary: {
    en: 'Disallow lines of the baseline that accept nothing any more.',
    'zh-CN': '禁止基线里已没有对应问题的行。',
  },
  why: {
    en: 'A line that stays behind would let the same mistake in again, unseen; a baseline is debt and only shrinks.',
    'zh-CN': '留着的行会让同样的错误悄悄再来一次；基线是欠账，只减不增。',
  },
  messages: {
    gone: {
      en: 'Unexpected line `{fingerprint}` for `{rule}` in `{path}`, which is mended, expected it to go: `lint --update-baseline`',
      'zh-CN':
        '意外的一行 `{fingerprint}`（`{path}` 的 `{rule}`）：问题已修好，应删去：`lint --update-baseline`',
    },
  },
  good: [{ 'policypress.baseline.yaml': 'findings: {}\n' }],
  bad: [
    {
      files: {
        'policypress.baseline.yaml':
          "findings:\n  0123456789abcdef: { rule: link-target, path: internal/a.mdx, since: '2026-01-15', reason: 旧 }\n",
        'internal/a.mdx': '## 一\n',
      },
      finds: [
        'policypress.baseline.yaml:2:3: Unexpected line `0123456789abcdef` for `link-target` in `internal/a.mdx`, which is mended, expected it to go: `lint --update-baseline`',
      ],
    },
  ],
  // Which lines are used is known only when all other rules have run; the engine reports the rest (see settle.ts).
  check() {},
})
