import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'change-approval-unused',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: { none: 'An approval that is used is shown beside the change that it accepts.' },
  summary: {
    en: 'Tell each approval of a change that approves nothing.',
    'zh-CN': '指出没有对应变更的每项变更批准。',
  },
  why: {
    en: 'An approval that lies about waits for an edit that nobody decided on.',
    'zh-CN': '闲置的批准，等着放行没人决定过的改动。',
  },
  messages: {
    fresh: {
      en: 'Added an approval of `{rule}` in `{document}` with fingerprint {fingerprint}, and this comparison has no such change',
      'zh-CN': '新增了对 `{document}` 中 `{rule}` 的批准（指纹 {fingerprint}），但本次比较中没有这项变更',
    },
    done: {
      en: 'Kept an approval of `{rule}` in `{document}` with fingerprint {fingerprint} that has done its work and can go',
      'zh-CN': '对 `{document}` 中 `{rule}` 的批准（指纹 {fingerprint}）已经用完，可以删去',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '文字。\n' },
      head: { 'internal/a.mdx': '文字。\n' },
    },
  ],
  bad: [
    {
      base: { 'registers/roles.yaml': roles(), 'internal/a.mdx': '文字。\n' },
      head: {
        'registers/roles.yaml': roles(),
        'internal/a.mdx': '文字。\n',
        'registers/exceptions.yaml':
          "exceptions:\n  - rule: control-removed\n    document: a\n    fingerprint: '0123456789abcdef'\n    justification: { zh-CN: 改由合同约定。, en: The contract says it now. }\n    owner: store-manager\n    approver: general-counsel\n    expires: '2026-12-31'\n",
      },
      finds: [
        'registers/exceptions.yaml:2:5: editorial: Added an approval of `control-removed` in `a` with fingerprint 0123456789abcdef, and this comparison has no such change',
      ],
    },
  ],
  // Which approvals are used is known when every rule has spoken; `linter/compare/accept-changes.ts` tells it.
  check() {},
})

function roles(): string {
  return 'roles:\n  - { id: store-manager, title: { zh-CN: 店长, en: Store manager } }\n  - { id: general-counsel, title: { zh-CN: 法务, en: Counsel } }\n'
}
