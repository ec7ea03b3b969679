import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'role-retitled',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'role-retitled',
  summary: { en: 'Tell each role that has another title.', 'zh-CN': '指出名称有变的每个角色。' },
  why: {
    en: 'Every text that names the role reads otherwise, and people look for whoever has that title.',
    'zh-CN': '提到该角色的文件都变了，大家会去找叫这个名称的人。',
  },
  messages: {
    changed: {
      en: 'Changed the title of role `{role}`',
      'zh-CN': '角色 `{role}` 的名称有变',
    },
  },
  good: [
    {
      base: { 'registers/roles.yaml': 'roles:\n  - { id: store-manager, title: { en: Store manager } }\n' },
      head: {
        'registers/roles.yaml':
          'roles:\n  - { id: store-manager, title: { en: Store manager }, description: { en: Runs a shop } }\n',
      },
    },
  ],
  bad: [
    {
      base: { 'registers/roles.yaml': 'roles:\n  - { id: store-manager, title: { en: Store manager } }\n' },
      head: {
        'registers/roles.yaml': 'roles:\n  - { id: store-manager, title: { en: Regional director } }\n',
      },
      finds: ['registers/roles.yaml:2:26: material: Changed the title of role `store-manager`'],
    },
  ],
  check(comparison, report) {
    for (const { id, about } of comparison.reworded('roles', 'title')) {
      report('changed', { role: id }, about)
    }
  },
})
