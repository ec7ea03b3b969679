import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'rights-channel-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'rights-channel-added',
  summary: { en: 'Tell each way of using rights that is closed.', 'zh-CN': '指出关闭的每条行权渠道。' },
  why: {
    en: 'Whoever has only this way, such as a telephone, can no longer use any right.',
    'zh-CN': '只有这条渠道可用的人（例如只会打电话的人）就行使不了权利了。',
  },
  messages: {
    right: {
      en: 'Removed a way to use `{right}`: {way} ({value})',
      'zh-CN': '权利 `{right}` 少了一条渠道：{way}（{value}）',
    },
    organisation: {
      en: 'Removed a way to reach the organisation: {way} ({value})',
      'zh-CN': '联系本组织少了一条渠道：{way}（{value}）',
    },
  },
  good: [
    {
      base: {
        'registers/rights.yaml': 'rights:\n  - { id: access, contact: { email: privacy@group.example } }\n',
      },
      head: {
        'registers/rights.yaml':
          'rights:\n  - { id: access, contact: { email: privacy@group.example, phone: 400-000-0000 } }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/rights.yaml':
          'rights:\n  - { id: access, contact: { email: privacy@group.example, phone: 400-000-0000 } }\n',
      },
      head: {
        'registers/rights.yaml': 'rights:\n  - { id: access, contact: { email: privacy@group.example } }\n',
      },
      finds: [
        'registers/rights.yaml:2:19: material: Removed a way to use `access`: telephone (400-000-0000)',
      ],
    },
    {
      base: {
        'registers/organisation.yaml': 'contact: { email: privacy@group.example, phone: 400-000-0000 }\n',
      },
      head: { 'registers/organisation.yaml': 'contact: { email: privacy@group.example }\n' },
      finds: [
        'registers/organisation.yaml:1:1: material: Removed a way to reach the organisation: telephone (400-000-0000)',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, way, turn, value, about } of comparison.channels) {
      if (turn !== 'went') continue
      const data = { right: id, way, value }
      report(id === '' ? 'organisation' : 'right', data, { ...about, duties: ['tell-individuals'] })
    }
  },
})
