import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'rule-lowered',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'rule-raised',
  summary: {
    en: 'Tell each rule of the lint that only warns from now on.',
    'zh-CN': '指出从错误降为警告的每条检查规则。',
  },
  why: {
    en: 'A warning stops nobody, so what the rule refused can be merged.',
    'zh-CN': '警告拦不住人，这条规则原来拒绝的内容从此可以合并。',
  },
  messages: {
    everywhere: {
      en: 'Lowered rule `{rule}` from error to warning',
      'zh-CN': '把规则 `{rule}` 由错误降为警告',
    },
    files: {
      en: 'Lowered rule `{rule}` from error to warning in {files} of the files, such as `{path}`',
      'zh-CN': '在 {files} 个文件中把规则 `{rule}` 由错误降为警告，如 `{path}`',
    },
  },
  good: [
    {
      base: { 'policypress.config.yaml': 'name: A\nrules: { heading-order: warning }\n' },
      head: { 'policypress.config.yaml': 'name: A\nrules: { heading-order: off }\n' },
    },
  ],
  bad: [
    {
      base: { 'policypress.config.yaml': 'name: A\nrules: { heading-order: error }\n' },
      head: { 'policypress.config.yaml': 'name: A\nrules: { heading-order: warning }\n' },
      finds: ['policypress.config.yaml:2:10: material: Lowered rule `heading-order` from error to warning'],
    },
  ],
  check(comparison, report) {
    for (const { rule, option, from, to, files, path, about } of comparison.ruleSettings) {
      if (option !== '' || from !== 'error' || to !== 'warning') continue
      report(files === 0 ? 'everywhere' : 'files', { rule, files, path }, about)
    }
  },
})
