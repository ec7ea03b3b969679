import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'rights-contact-changed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'rights-contact-changed',
  summary: {
    en: 'Tell each way of using rights that leads elsewhere.',
    'zh-CN': '指出通往别处的每条行权渠道。',
  },
  why: {
    en: 'People write to the address that they were told; somebody must still read it.',
    'zh-CN': '个人会写到告知过的地址，那里还得有人看。',
  },
  messages: {
    right: {
      en: 'Changed a way to use `{right}`, {way}, from {from} to {value}',
      'zh-CN': '权利 `{right}` 的渠道（{way}）由 {from} 改为 {value}',
    },
    organisation: {
      en: 'Changed a way to reach the organisation, {way}, from {from} to {value}',
      'zh-CN': '联系本组织的渠道（{way}）由 {from} 改为 {value}',
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
        'registers/rights.yaml': 'rights:\n  - { id: access, contact: { email: rights@group.example } }\n',
      },
      finds: [
        'registers/rights.yaml:2:19: material: Changed a way to use `access`, e-mail, from privacy@group.example to rights@group.example',
      ],
    },
    {
      base: { 'registers/organisation.yaml': 'contact: { email: privacy@group.example }\n' },
      head: { 'registers/organisation.yaml': 'contact: { email: rights@group.example }\n' },
      finds: [
        'registers/organisation.yaml:1:1: material: Changed a way to reach the organisation, e-mail, from privacy@group.example to rights@group.example',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, way, turn, from, value, about } of comparison.channels) {
      if (turn !== 'changed') continue
      const data = { right: id, way, from, value }
      report(id === '' ? 'organisation' : 'right', data, { ...about, duties: ['tell-individuals'] })
    }
  },
})
