import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'rights-channel-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'rights-channel-removed',
  summary: { en: 'Tell each way of using rights that is opened.', 'zh-CN': '指出新开的每条行权渠道。' },
  why: {
    en: 'Somebody has to answer there from the first day.',
    'zh-CN': '从第一天起就要有人应答。',
  },
  messages: {
    right: {
      en: 'Added a way to use `{right}`: {way} ({value})',
      'zh-CN': '权利 `{right}` 多了一条渠道：{way}（{value}）',
    },
    organisation: {
      en: 'Added a way to reach the organisation: {way} ({value})',
      'zh-CN': '联系本组织多了一条渠道：{way}（{value}）',
    },
  },
  good: [
    {
      base: {
        'registers/rights.yaml':
          'rights:\n  - { id: access, contact: { email: privacy@group.example, phone: 400-000-0000 } }\n',
      },
      head: {
        'registers/rights.yaml': 'rights:\n  - { id: access, contact: { email: privacy@group.example } }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/rights.yaml': 'rights:\n  - { id: access, contact: { email: privacy@group.example } }\n',
      },
      head: {
        'registers/rights.yaml':
          'rights:\n  - { id: access, contact: { email: privacy@group.example, phone: 400-000-0000 } }\n',
      },
      finds: ['registers/rights.yaml:2:19: material: Added a way to use `access`: telephone (400-000-0000)'],
    },
    {
      base: { 'registers/organisation.yaml': 'contact: { email: privacy@group.example }\n' },
      head: {
        'registers/organisation.yaml': 'contact: { email: privacy@group.example, phone: 400-000-0000 }\n',
      },
      finds: [
        'registers/organisation.yaml:1:1: material: Added a way to reach the organisation: telephone (400-000-0000)',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, way, turn, value, about } of comparison.channels) {
      if (turn !== 'came') continue
      const data = { right: id, way, value }
      report(id === '' ? 'organisation' : 'right', data, { ...about, duties: ['tell-individuals'] })
    }
  },
})
