import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'rule-switched-on',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'rule-switched-off',
  summary: {
    en: 'Tell each rule of the lint that runs again.',
    'zh-CN': '指出重新执行的每条检查规则。',
  },
  why: {
    en: 'Texts that passed until now may fail from the next edit on.',
    'zh-CN': '原来能通过的文字，下次修改时可能不再通过。',
  },
  messages: {
    everywhere: {
      en: 'Switched on rule `{rule}`',
      'zh-CN': '启用了规则 `{rule}`',
    },
    files: {
      en: 'Switched on rule `{rule}` in {files} of the files, such as `{path}`',
      'zh-CN': '在 {files} 个文件中启用了规则 `{rule}`，如 `{path}`',
    },
  },
  good: [
    {
      base: { 'policypress.config.yaml': 'name: A\n' },
      head: { 'policypress.config.yaml': 'name: A\nrules: { heading-order: off }\n' },
    },
  ],
  bad: [
    {
      base: { 'policypress.config.yaml': 'name: A\nrules: { heading-order: off }\n' },
      head: { 'policypress.config.yaml': 'name: A\n' },
      finds: ['base policypress.config.yaml:2:10: editorial: Switched on rule `heading-order`'],
    },
  ],
  check(comparison, report) {
    for (const { rule, option, from, files, path, about } of comparison.ruleSettings) {
      if (option !== '' || from !== 'off') continue
      report(files === 0 ? 'everywhere' : 'files', { rule, files, path }, about)
    }
  },
})
