import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'rule-switched-off',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'rule-switched-on',
  summary: {
    en: 'Tell each rule of the lint that no longer runs.',
    'zh-CN': '指出不再执行的每条检查规则。',
  },
  why: {
    en: 'Whatever the rule held from now on goes unseen, in all files or just in some.',
    'zh-CN': '这条规则原来守住的事，从此在全部或部分文件中没人看见。',
  },
  messages: {
    everywhere: {
      en: 'Switched off rule `{rule}`',
      'zh-CN': '关闭了规则 `{rule}`',
    },
    files: {
      en: 'Switched off rule `{rule}` in {files} of the files, such as `{path}`',
      'zh-CN': '在 {files} 个文件中关闭了规则 `{rule}`，如 `{path}`',
    },
  },
  good: [
    {
      base: { 'policypress.config.yaml': 'name: A\nrules: { heading-order: off }\n' },
      head: { 'policypress.config.yaml': 'name: A\nrules:\n  heading-order: off\n' },
    },
  ],
  bad: [
    {
      base: { 'policypress.config.yaml': 'name: A\n' },
      head: { 'policypress.config.yaml': 'name: A\nrules: { heading-order: off }\n' },
      finds: ['policypress.config.yaml:2:10: material: Switched off rule `heading-order`'],
    },
    {
      base: { 'policypress.config.yaml': 'name: A\n', 'public/a.mdx': '## 一\n' },
      head: {
        'policypress.config.yaml':
          'name: A\noverrides:\n  - { files: [public/**], rules: { heading-order: off } }\n',
        'public/a.mdx': '## 一\n',
      },
      finds: [
        'policypress.config.yaml:3:36: material: Switched off rule `heading-order` in 1 of the files, such as `public/a.mdx`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { rule, option, to, files, path, about } of comparison.ruleSettings) {
      if (option !== '' || to !== 'off') continue
      report(files === 0 ? 'everywhere' : 'files', { rule, files, path }, about)
    }
  },
})
