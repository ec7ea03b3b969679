import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'role-separation-added',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'role-separation-removed',
  summary: {
    en: 'Tell each pair of roles that one person may no longer hold.',
    'zh-CN': '指出不再可由一人兼任的每对角色。',
  },
  why: {
    en: 'Where one person holds both, another must be found or an exception written.',
    'zh-CN': '现由一人兼任的，须另找人，或者写明例外。',
  },
  messages: {
    changed: {
      en: 'Added `{other}` to the roles that another person than the `{role}` must hold',
      'zh-CN': '角色 `{role}` 新要求与 `{other}` 由不同的人担任',
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
      base: { 'registers/roles.yaml': 'roles:\n  - { id: counsel, apart-from: [officer] }\n' },
      head: { 'registers/roles.yaml': 'roles:\n  - { id: counsel, apart-from: [officer, author] }\n' },
      finds: [
        'registers/roles.yaml:2:20: editorial: Added `author` to the roles that another person than the `counsel` must hold',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, came, about } of comparison.relisted('roles', 'apart-from')) {
      for (const other of came) report('changed', { role: id, other }, about)
    }
  },
})
