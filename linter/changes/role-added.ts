import { defineRule } from '../define-rule.ts'
import { localTextOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'role-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'role-removed',
  summary: { en: 'Tell each role that is new in the register.', 'zh-CN': '指出登记表新增的每个角色。' },
  why: {
    en: 'A new role has duties only where a text gives it some, and that is told there.',
    'zh-CN': '新角色的职责写在文件里，在那里另行指出。',
  },
  messages: {
    added: {
      en: 'Added role `{role}` ({title})',
      'zh-CN': '新增了角色 `{role}`（{title}）',
    },
  },
  good: [
    {
      base: { 'registers/roles.yaml': 'roles:\n  - { id: store-manager, title: { en: Store manager } }\n' },
      head: { 'registers/roles.yaml': 'roles:\n  - { id: shop-manager, title: { en: Store manager } }\n' },
    },
  ],
  bad: [
    {
      base: { 'registers/roles.yaml': 'roles: []\n' },
      head: { 'registers/roles.yaml': 'roles:\n  - { id: store-manager, title: { en: Store manager } }\n' },
      finds: ['registers/roles.yaml:2:7: editorial: Added role `store-manager` (Store manager)'],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.came('roles')) {
      report('added', { role: id, title: localTextOf(fields['title']) }, about)
    }
  },
})
