import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'role-description-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'role-description-changed',
  summary: { en: 'Tell each role that has another task.', 'zh-CN': '指出职责表述有变的每个角色。' },
  why: {
    en: 'Documents name the role and leave it to this text what the role does.',
    'zh-CN': '文件只提角色名称，它做什么以这段说明为准。',
  },
  messages: {
    changed: {
      en: 'Changed what role `{role}` does',
      'zh-CN': '角色 `{role}` 的职责有变',
    },
  },
  good: [
    {
      base: { 'registers/roles.yaml': 'roles:\n  - { id: store-manager, title: { en: Store manager } }\n' },
      head: { 'registers/roles.yaml': 'roles:\n  - { id: store-manager, title: { en: Shop manager } }\n' },
    },
  ],
  bad: [
    {
      base: {
        'registers/roles.yaml':
          'roles:\n  - { id: store-manager, title: { en: Store manager }, description: { en: Settles notices and may stop processing } }\n',
      },
      head: {
        'registers/roles.yaml':
          'roles:\n  - { id: store-manager, title: { en: Store manager }, description: { en: Settles notices } }\n',
      },
      finds: ['registers/roles.yaml:2:56: material: Changed what role `store-manager` does'],
    },
  ],
  check(comparison, report) {
    for (const { id, about } of comparison.reworded('roles', 'description')) {
      report('changed', { role: id }, about)
    }
  },
})
