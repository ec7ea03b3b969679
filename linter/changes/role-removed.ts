import { defineRule } from '../define-rule.ts'
import { localTextOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'role-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'role-added',
  summary: { en: 'Tell each role that is gone from the register.', 'zh-CN': '指出登记表减去的每个角色。' },
  why: {
    en: 'What the role had to do is now the task of nobody.',
    'zh-CN': '该角色的职责没有人承担了。',
  },
  messages: {
    removed: {
      en: 'Removed role `{role}` ({title})',
      'zh-CN': '删去了角色 `{role}`（{title}）',
    },
  },
  good: [
    {
      base: { 'registers/roles.yaml': 'roles: []\n' },
      head: { 'registers/roles.yaml': 'roles:\n  - { id: store-manager, title: { en: Store manager } }\n' },
    },
  ],
  bad: [
    {
      base: { 'registers/roles.yaml': 'roles:\n  - { id: store-manager, title: { en: Store manager } }\n' },
      head: { 'registers/roles.yaml': 'roles: []\n' },
      finds: ['base registers/roles.yaml:2:7: material: Removed role `store-manager` (Store manager)'],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.went('roles')) {
      report('removed', { role: id, title: localTextOf(fields['title']) }, about)
    }
  },
})
