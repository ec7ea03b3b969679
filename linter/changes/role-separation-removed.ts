import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'role-separation-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'role-separation-added',
  summary: {
    en: 'Tell each pair of roles that one person may now hold.',
    'zh-CN': '指出现在可由一人兼任的每对角色。',
  },
  why: {
    en: 'Whoever checks himself checks nobody.',
    'zh-CN': '自己查自己，等于没有人查。',
  },
  messages: {
    changed: {
      en: 'Removed `{other}` from the roles that another person than the `{role}` must hold',
      'zh-CN': '角色 `{role}` 不再要求与 `{other}` 由不同的人担任',
    },
  },
  good: [
    {
      base: { 'registers/roles.yaml': 'roles:\n  - { id: counsel, apart-from: [officer, author] }\n' },
      head: { 'registers/roles.yaml': 'roles:\n  - { id: counsel, apart-from: [author, officer] }\n' },
    },
  ],
  bad: [
    {
      base: { 'registers/roles.yaml': 'roles:\n  - { id: counsel, apart-from: [officer, author] }\n' },
      head: { 'registers/roles.yaml': 'roles:\n  - { id: counsel, apart-from: [officer] }\n' },
      finds: [
        'registers/roles.yaml:2:20: material: Removed `author` from the roles that another person than the `counsel` must hold',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, went, about } of comparison.relisted('roles', 'apart-from')) {
      for (const other of went) report('changed', { role: id, other }, about)
    }
  },
})
