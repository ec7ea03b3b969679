import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'role-retitled',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'role-retitled',
  summary: { en: 'Tell each role that has another title.', 'zh-CN': '指出名称有变的每个角色。' },
  why: {
    en: 'Every text that names the role reads otherwise; who does what stays as it was.',
    'zh-CN': '提到该角色的文件读起来都变了，谁做什么没有变。',
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
      head: { 'registers/roles.yaml': 'roles:\n  - { id: store-manager, title: { en: Shop manager } }\n' },
      finds: ['registers/roles.yaml:2:26: editorial: Changed the title of role `store-manager`'],
    },
  ],
  check(comparison, report) {
    for (const { id, about } of comparison.reworded('roles', 'title')) {
      report('changed', { role: id }, { ...about, class: 'editorial' })
    }
  },
})
